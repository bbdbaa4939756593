import { describe, expect, it } from 'vitest';
import { day, item } from '../testing/make.ts';
import { contradictions } from './contradictions.ts';
import type { ItemFacts } from './types.ts';

const today = day('2026-06-15');
const say = (facts: Partial<ItemFacts>) => contradictions(item(facts), today);
const whats = (facts: Partial<ItemFacts>) => say(facts).map(({ what }) => what);

const because = { policy: '', rule: 'dates', sources: [] };

describe('dates that contradict each other', () => {
  it('are not found where all is in order, on one day even', () => {
    const on = day('2026-06-15');
    const dates = { ordered: on, paid: on, delivered: on, invoiced: on, activated: on };
    expect(say({ dates, registeredOn: on, invoice: { date: on, hasModel: null, hasDealer: null } })).toEqual(
      [],
    );
    expect(say({})).toEqual([]);
  });

  it('a day after today is named', () => {
    expect(say({ dates: { ordered: day('2026-06-16') } })).toEqual([
      {
        what: 'purchase-in-future',
        zh: '下单日 2026-06-16 晚于今天 2026-06-15，请核对。',
        en: 'The order date, 2026-06-16, lies after today, 2026-06-15. Please check it.',
        because: {
          ...because,
          input: { ordered: '2026-06-16', today: '2026-06-15' },
          steps: [
            {
              key: 'dates-contradict',
              values: { first: 'ordered', firstOn: '2026-06-16', second: 'today', secondOn: '2026-06-15' },
            },
          ],
        },
      },
    ]);
    expect(whats({ dates: { delivered: day('2026-06-16') } })).toEqual(['delivered-in-future']);
    expect(whats({ registeredOn: day('2026-06-16') })).toEqual(['registered-in-future']);
  });

  it('a day before the order is named', () => {
    expect(say({ dates: { ordered: day('2026-06-10'), delivered: day('2026-06-09') } })).toEqual([
      {
        what: 'delivered-before-ordered',
        zh: '收货日 2026-06-09 早于下单日 2026-06-10，请核对。',
        en: 'The delivery date, 2026-06-09, lies before the order date, 2026-06-10. Please check it.',
        because: {
          ...because,
          input: { delivered: '2026-06-09', ordered: '2026-06-10' },
          steps: [
            {
              key: 'dates-contradict',
              values: {
                first: 'delivered',
                firstOn: '2026-06-09',
                second: 'ordered',
                secondOn: '2026-06-10',
              },
            },
          ],
        },
      },
    ]);
    const early = day('2026-06-09');
    const ordered = day('2026-06-10');
    expect(
      whats({
        dates: { ordered, paid: early, invoiced: early, activated: early },
        registeredOn: early,
      }),
    ).toEqual([
      'paid-before-ordered',
      'invoiced-before-ordered',
      'activated-before-ordered',
      'registered-before-ordered',
    ]);
  });

  it('a day of before there were such shops is a typing error', () => {
    expect(say({ dates: { ordered: day('1989-12-31') } })).toEqual([
      {
        what: 'ordered-implausible',
        zh: '下单日 1989-12-31 太早，请核对。',
        en: 'The order date, 1989-12-31, is too long ago. Please check it.',
        because: { ...because, input: { ordered: '1989-12-31' }, steps: [] },
      },
    ]);
    expect(whats({ dates: { ordered: day('1990-01-01') } })).toEqual([]);
  });
});

describe('the invoice’s day', () => {
  const printed = (date: string | null) => ({
    invoice: { date: date === null ? null : day(date), hasModel: null, hasDealer: null },
  });

  it('as printed and as recorded are both named where they differ', () => {
    const facts = { dates: { invoiced: day('2026-06-09') }, ...printed('2026-06-10') };
    expect(say(facts)).toEqual([
      {
        what: 'invoice-dates-differ',
        zh: '发票上的日期是 2026-06-10，记下的开票日是 2026-06-09，请核对。',
        en: 'The invoice says 2026-06-10, the record says 2026-06-09. Please check both.',
        because: {
          ...because,
          input: { invoiced: '2026-06-09', 'invoice.date': '2026-06-10' },
          steps: [
            {
              key: 'dates-contradict',
              values: {
                first: 'invoiced',
                firstOn: '2026-06-09',
                second: 'invoice',
                secondOn: '2026-06-10',
              },
            },
          ],
        },
      },
    ]);
  });

  it('is no contradiction where only one is known, and stands beside another', () => {
    expect(say({ dates: { invoiced: day('2026-06-09') }, ...printed(null) })).toEqual([]);
    expect(say(printed('2026-06-10'))).toEqual([]);
    const dates = { ordered: day('2026-06-16'), invoiced: day('2026-06-16') };
    expect(whats({ dates, ...printed('2026-06-17') })).toEqual([
      'purchase-in-future',
      'invoiced-in-future',
      'invoice-dates-differ',
    ]);
  });
});
