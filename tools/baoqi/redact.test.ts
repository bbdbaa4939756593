import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changedSecrets, jdChangedList } from '../../tests/fixtures/jd-changed-list.ts';
import { runBaoqi } from './run-baoqi.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'baoqi-redact-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const saved = (html: string): string => {
  const file = join(dir, 'page.html');
  writeFileSync(file, html);
  return file;
};

// Each case starts the command itself, several times, beside whatever else the machine does.
describe('baoqi redact', { timeout: 60_000 }, () => {
  it('prints the page without anybody in it, names of classes kept, its address first', () => {
    const url = 'https://order.jd.com/center/list.action?orderId=310000000777';
    const { code, out } = runBaoqi(['redact', saved(jdChangedList), '--url', url]);
    expect(code).toBe(0);
    expect(changedSecrets.filter((secret) => out.includes(secret))).toEqual([]);
    expect(out).toContain('<main class="orders-v9">');
    expect(out).toContain('<a class="what"');
    expect(out.split('\n')[0]).toMatch(
      /^<!-- url: https:\/\/order\.jd\.com\/center\/list\.action\?orderId=1\d+ -->$/,
    );
  });

  it('what it prints, baoqi detect reads: the same number of orders and items', () => {
    const file = fileURLToPath(
      new URL('../../extension/src/detectors/stores/jd/pages/list.html', import.meta.url),
    );
    const url = 'https://order.jd.com/center/list.action';
    const { out } = runBaoqi(['redact', file, '--url', url]);
    const read = (page: string) => JSON.parse(runBaoqi(['detect', page, '--url', url]).out);
    const [before, after] = [read(file), read(saved(out))];
    const shape = (detection: { purchases: { items: unknown[]; status: string }[] }) =>
      detection.purchases.map(({ items, status }) => [items.length, status]);
    expect(shape(after)).toEqual(shape(before));
    expect(after.purchases[0].orderId).not.toBe(before.purchases[0].orderId);
  });

  it('keeps a label that no detector names yet, where it is asked to', () => {
    const file = saved('<p>Ordrelapp 310000000001</p>');
    expect(runBaoqi(['redact', file]).out).not.toContain('Ordrelapp');
    expect(runBaoqi(['redact', file, '--keep', 'ordrelapp']).out).toContain('Ordrelapp 1');
  });

  it.each([
    [['nowhere.html'], /cannot read nowhere\.html/],
    [[], /usage/],
    [['a', 'b'], /usage/],
    [['a', '--what'], /usage/],
    [['a', '--url', 'nonsense'], /not a web address/],
  ])('%j is refused with exit 2 and a reason', (args, reason) => {
    const { code, out, err } = runBaoqi(['redact', ...args]);
    expect(code).toBe(2);
    expect(err).toMatch(reason);
    expect(out).toBe('');
  });
});
