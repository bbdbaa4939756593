import { loadProgrammes } from '@baoqi/policies';
import type { Programme } from '@baoqi/policies/types';
import { expect, it } from 'vitest';
import { lenovoIn } from '../testing/programmes.ts';
import { brokenBy } from './broken.ts';
import { randomHistory } from './history.ts';

/** A slice of `pnpm histories`; the whole million is a command of its own. */
const SEED = 20_261_122;
const COUNT = 10_000;

it(`no sequence of allowed operations breaks a rule: ${COUNT} random histories`, () => {
  const programme = lenovoIn(loadProgrammes());
  const counts: Record<string, number> = {};
  const count = (what: string): void => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  for (let n = 0; n < COUNT; n++) {
    expect(brokenBy(programme, randomHistory(SEED + n), count), `seed ${SEED + n}`).toEqual([]);
  }
  console.info(`[histories] ${COUNT} histories, seed ${SEED}: none broke a rule; ${JSON.stringify(counts)}`);
  // Histories in which nothing is allowed would prove nothing.
  expect(counts['redeem allow']).toBeGreaterThan(COUNT / 2);
}, 120_000);

it('a programme with a rule loosened is caught', () => {
  const programme = lenovoIn(loadProgrammes());
  const loose = (change: (copy: Programme) => void, histories = 2_000): string[] => {
    const copy = structuredClone(programme);
    change(copy);
    return Array.from({ length: histories }, (_, n) => brokenBy(copy, randomHistory(SEED + n))).flat();
  };
  const rules = (broken: string[]): Set<string> => new Set(broken.map((line) => line.slice(0, 3)));
  const capOf = (copy: Programme, name: string) => {
    const cap = copy.caps[name];
    if (cap === undefined) throw new Error(`no cap ${name}`);
    return cap;
  };
  expect(rules(loose((copy) => (capOf(copy, 'granted-in-year').most = 400)))).toContain('R02');
  expect(rules(loose((copy) => (capOf(copy, 'redeemed-in-year').most = 450)))).toContain('R03');
  expect(rules(loose((copy) => (copy.grants.life.lastDay = 'on')))).toContain('R04');
  expect(rules(loose((copy) => (copy.binding.wait.length.n = 29)))).toContain('R07');
  expect(rules(loose((copy) => (capOf(copy, 'device-in-year').within = 'calendar-year')))).toContain('R08');
  expect(rules(loose((copy) => (capOf(copy, 'person-in-year').most = 4), 20_000))).toContain('R09');
  expect(rules(loose((copy) => (copy.term.beyond = 'allow')))).toContain('R13');
}, 120_000);
