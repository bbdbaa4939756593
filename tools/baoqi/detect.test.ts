import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from './detect.ts';

const frozen = (name: string): string =>
  fileURLToPath(new URL(`../../extension/src/detectors/stores/${name}`, import.meta.url));
let out = '';
let err = '';
let dir = '';

beforeEach(() => {
  out = '';
  err = '';
  dir = mkdtempSync(join(tmpdir(), 'baoqi-detect-'));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text;
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(dir, { recursive: true });
});

describe('baoqi detect', () => {
  it('prints what the page says, as JSON', async () => {
    expect(
      await run([frozen('jd/pages/list.html'), '--url', 'https://order.jd.com/center/list.action']),
    ).toBe(0);
    const detection = JSON.parse(out);
    expect(detection).toMatchObject({ kind: 'purchase', detector: 'jd', missing: [] });
    expect(detection.purchases[0]).toMatchObject({ orderId: '310000000001', total: '14299.00' });
    expect(err).toBe('');
  });

  it('a page that is no order is an answer, not a failure', async () => {
    const file = join(dir, 'empty.html');
    writeFileSync(file, '');
    expect(await run([file, '--url', 'https://shop.example/'])).toBe(0);
    expect(JSON.parse(out)).toEqual({ kind: 'not-a-purchase', detector: null, missing: [], purchases: [] });
  });

  it.each([
    [['nowhere.html', '--url', 'https://shop.example/'], /cannot read nowhere\.html/],
    [[frozen('jd/pages/list.html')], /address of the page is missing/],
    [[frozen('jd/pages/list.html'), '--url', 'not an address'], /not a web address/],
    [[frozen('jd/pages/list.html'), '--url', 'file:///etc/passwd'], /not a web address/],
    [[], /usage/],
    [['a', 'b', '--url', 'https://shop.example/'], /usage/],
    [['a', '--what'], /usage/],
  ])('%j is refused with exit 2 and a reason', async (args, reason) => {
    expect(await run(args)).toBe(2);
    expect(err).toMatch(reason);
    expect(out).toBe('');
  });
});
