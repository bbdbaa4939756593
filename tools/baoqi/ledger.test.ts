import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './ledger.ts';
import { runBaoqi } from './run-baoqi.ts';

type Case = {
  id: string;
  describes: string;
  input: unknown;
  expected: { verdict: string; rules: string[]; warrantyEnd: string | null };
  certainty: string;
};

const file = new URL('../../../shared/lenovo/cases.json', import.meta.url);
const cases: Case[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
const folder = mkdtempSync(join(tmpdir(), 'baoqi-ledger-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function ledger(input: unknown) {
  const path = join(folder, 'input.json');
  writeFileSync(path, JSON.stringify(input));
  const written: string[] = [];
  const write = process.stdout.write;
  process.stdout.write = (text) => written.push(String(text)) > 0;
  try {
    expect(await run(['lenovo', path])).toBe(0);
  } finally {
    process.stdout.write = write;
  }
  return JSON.parse(written.join(''));
}

describe.skipIf(cases.length === 0)('the worked redemptions', () => {
  it.each(cases.map((one) => [one.id, one.describes, one] as const))('%s %s', async (_, __, one) => {
    const { verdict, failed, warrantyEnd } = await ledger(one.input);
    expect({ verdict, warrantyEnd }).toEqual({
      verdict: one.expected.verdict,
      warrantyEnd: one.expected.warrantyEnd,
    });
    if (verdict === 'allow') expect(failed).toEqual([]);
    else expect(failed).toEqual(expect.arrayContaining(one.expected.rules));
  });

  it('what is called ambiguous shows both readings', async () => {
    const ambiguous = cases.filter(({ certainty }) => certainty === 'ambiguous');
    expect(ambiguous.length).toBeGreaterThan(0);
    for (const one of ambiguous) {
      const { certainty, readings } = await ledger(one.input);
      expect(certainty, one.id).toBe('ambiguous');
      expect(readings.length, one.id).toBeGreaterThan(0);
    }
  });
});

afterAll(() =>
  console.info(
    cases.length > 0
      ? `[ledger] ${cases.length} worked redemptions of ../shared at hand`
      : '[ledger] worked redemptions not at hand: skipped',
  ),
);

const device = {
  brand: 'Lenovo',
  series: '小新 Pro 16',
  kind: 'notebook',
  soldIn: 'CN',
  customBuild: false,
  warrantyStart: '2023-03-01',
  warrantyEnd: '2025-03-01',
  boundOn: '2023-04-01',
};
const input = {
  device,
  accountFlagged: false,
  wallet: [{ obtainedOn: '2023-05-01', days: 360, source: 'check-in' }],
  redemptions: [],
  attempt: { on: '2023-06-01', days: 90 },
};

describe('baoqi ledger lenovo', () => {
  it('is a command: JSON out, exit 0', () => {
    const { code, out } = runBaoqi(['ledger', 'lenovo', '-'], JSON.stringify(input));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'allow',
      failed: [],
      warrantyEnd: '2025-06-01',
      status: 'unverified',
    });
  });

  it('names every rule that fails, not only the first', async () => {
    const { verdict, failed } = await ledger({
      ...input,
      device: { ...device, kind: 'desktop', boundOn: '2023-05-20', customBuild: true },
      wallet: [],
      accountFlagged: true,
      attempt: { on: '2023-06-01', days: 100 },
    });
    expect(verdict).toBe('deny');
    expect(failed).toEqual(['R23', 'R14', 'R18', 'R07', 'R10']);
  });

  it('says on every answer how old the rules are, and to look first', async () => {
    const { advice, age } = await ledger(input);
    expect(age.zh).toContain('没有日期');
    expect(advice.map((one: { key: string }) => one.key)).toContain('check-first');
  });

  it.each([
    ['no such day', { ...input, attempt: { on: '2023-02-30', days: 90 } }, /no day of the calendar/],
    ['days in words', { ...input, attempt: { on: '2023-06-01', days: 'ninety' } }, /whole number of days/],
    ['a wallet that is no list', { ...input, wallet: 360 }, /a list is wanted/],
    ['nothing at all', null, /an object is wanted/],
    [
      'a grant without a source',
      { ...input, wallet: [{ obtainedOn: '2023-05-01', days: 90 }] },
      /source: missing/,
    ],
  ])('refuses %s with exit 2, and says where', (_, bad, message) => {
    const { code, err } = runBaoqi(['ledger', 'lenovo', '-'], JSON.stringify(bad));
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('names what cannot be, instead of guessing', async () => {
    const { contradictions, verdict } = await ledger({
      ...input,
      wallet: [
        { obtainedOn: '2023-05-01', days: 360, source: 'check-in' },
        { obtainedOn: '2024-05-01', days: 90, source: 'luck' },
      ],
      device: { ...device, warrantyEnd: '2022-03-01' },
      redemptions: [{ on: '2023-05-02', days: 60, device: 'other' }],
    });
    expect(contradictions.map((one: { key: string }) => one.key).sort()).toEqual([
      'ends-before-start',
      'grant-in-future',
      'redemption-of-no-size',
      'unknown-source',
    ]);
    expect(verdict).toBe('deny');
  });
});
