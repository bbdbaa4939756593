import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../src/index.ts';
import { compareWithTemporal } from './compare.ts';
import { type Rules, rules } from './kinds.ts';

const SLICE = 20_000;
const SEED = 20_261_122;

const different = (planted: Partial<Rules>) =>
  compareWithTemporal(SLICE, SEED, { ...rules, ...planted })
    .counts.filter((count) => count.different > 0)
    .map((count) => count.kind);

describe('periods and dates, against native Temporal', () => {
  it(`are the same in ${SLICE} random questions (pnpm oracle asks a million)`, () => {
    const { counts, differences } = compareWithTemporal(SLICE, SEED);
    expect(differences).toEqual([]);
    expect(counts.reduce((sum, count) => sum + count.asked, 0)).toBe(SLICE);
    for (const count of counts) expect(count.asked, count.kind).toBeGreaterThan(100);
  });

  it('asks the same questions for the same seed', () => {
    const wrong: Rules = { ...rules, weekday: () => 0 };
    const asked = (seed: number) => compareWithTemporal(500, seed, wrong).differences;
    expect(asked(1)).toEqual(asked(1));
    expect(asked(1)).not.toEqual(asked(2));
  });
});

describe('a bug that is planted is found', () => {
  it('a month taken for thirty days', () => {
    const addMonths = (date: CivilDate, months: number) => addDays(date, months * 30);
    expect(different({ addMonths })).toEqual(['sum of months, both ways']);
  });

  it('months added one by one, so that the day number is lost', () => {
    const addMonths: Rules['addMonths'] = (date, months) => {
      let day = date;
      for (let n = 0; n < Math.abs(months); n++) day = rules.addMonths(day, Math.sign(months));
      return day;
    };
    expect(different({ addMonths })).toEqual(['sum of months, both ways']);
  });

  it('a first day that counts where it should not', () => {
    const periodEnd: Rules['periodEnd'] = (start, length) => rules.periodEnd(start, length, true);
    expect(different({ periodEnd })).toEqual([
      'period of days, first day does not count',
      'period of months, first day does not count',
      'period of years, first day does not count',
    ]);
  });

  it('a safe day that forgets the other readings', () => {
    const windowEnd: Rules['windowEnd'] = (window, start) =>
      rules.windowEnd({ ...window, readings: [] }, start);
    expect(different({ windowEnd })).toEqual(['window whose sources differ: last day and safe day']);
  });

  it('a century that leaps', () => {
    const leap = rules.fromEpochDay(0);
    const parseCivilDate: Rules['parseCivilDate'] = (text) =>
      text === '1900-02-29' || text === '2100-02-29' || text === '2200-02-29'
        ? leap
        : rules.parseCivilDate(text);
    expect(different({ parseCivilDate })).toEqual(['is it a day at all']);
  });
});
