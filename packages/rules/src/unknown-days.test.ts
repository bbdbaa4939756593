import type { DateName } from '@baoqi/policies/types';
import { describe, expect, it } from 'vitest';
import { deadline } from '../testing/make.ts';
import type { Because, Step } from './types.ts';
import { unknownDays } from './unknown-days.ts';

const reason = (...steps: Step[]): Because => ({
  policy: 'p',
  rule: 'window',
  input: {},
  steps,
  sources: [],
});

describe('a deadline without a day', () => {
  it('says that no source tells the time', () => {
    const because = reason({ key: 'not-on-record', values: {} }, { key: 'length-unknown', values: {} });
    expect(unknownDays([deadline({ state: 'unknown', because })])).toEqual([
      {
        what: 'window:register',
        zh: '要在多久之内办，资料里没有。',
        en: 'Within what time it has to be done is not in the data.',
        because,
      },
    ]);
  });

  it('says that the day it counts from is missing', () => {
    const because = reason({ key: 'start-unknown', values: { wanted: 'ordered' } });
    expect(unknownDays([deadline({ kind: 'buy-care', state: 'unknown', bound: true, because })])).toEqual([
      {
        what: 'window:buy-care',
        zh: '缺少起算日，算不出最后一天。',
        en: 'The day it counts from is missing, so no last day can be named.',
        because,
      },
    ]);
  });
});

describe('a deadline by a date that stood in', () => {
  const bound = (wanted: string, used: string) =>
    deadline({
      bound: true,
      because: reason(
        { key: 'length', values: { n: 1, unit: 'months' } },
        { key: 'counts-from-substitute', values: { wanted, used, on: '2026-01-05' } },
      ),
    });

  it('says which, and which way the real day may lie', () => {
    const one = bound('delivered', 'ordered');
    expect(unknownDays([one])).toEqual([
      {
        what: 'start:delivered',
        zh: '期限从收货日起算，但不知道是哪天，暂用下单日代替；实际的最后一天可能更晚。',
        en: 'The time runs from the delivery date, which is not known; the order date stands in, so the real last day may be later.',
        because: one.because,
      },
    ]);
  });

  it.each<[DateName, DateName, string, string]>([
    ['ordered', 'paid', '更早', 'earlier'],
    ['ordered', 'delivered', '更早', 'earlier'],
    ['delivered', 'activated', '更早', 'earlier'],
    ['paid', 'ordered', '更晚', 'later'],
    ['activated', 'paid', '更晚', 'later'],
    // An invoice may be made before or after anything.
    ['invoiced', 'ordered', '不同', 'another'],
    ['ordered', 'invoiced', '不同', 'another'],
  ])('%s, and %s instead: %s', (wanted, used, zh, en) => {
    const [said] = unknownDays([bound(wanted, used)]);
    expect(said?.what).toBe(`start:${wanted}`);
    expect(said?.zh).toMatch(new RegExp(`可能${zh}。$`));
    expect(said?.en).toMatch(new RegExp(`may be ${en}\\.$`));
  });

  it('is not said of what is no bound, of a factory date, or of a date without a name', () => {
    const sure = { ...bound('delivered', 'ordered'), bound: false };
    const made = deadline({
      bound: true,
      because: reason({ key: 'counts-from-made', values: { wanted: 'ordered', made: '2026-01-05' } }),
    });
    expect(unknownDays([sure, made, bound('moon', 'ordered'), bound('ordered', 'moon')])).toEqual([]);
  });
});
