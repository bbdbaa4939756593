import { describe, expect, it } from 'vitest';
import { day, item } from '../testing/make.ts';
import { countsFrom } from './counts-from.ts';
import { doneOn } from './done-on.ts';
import { purchaseDate } from './purchase-date.ts';

describe('which date a period counts from', () => {
  const invoiced = { date: 'invoiced', orElse: ['ordered'] } as const;
  const rule = { date: invoiced.date, orElse: [...invoiced.orElse] };

  it('is the one that the policy names, with the step that says so', () => {
    const facts = item({ dates: { invoiced: day('2024-06-18'), ordered: day('2024-06-01') } });
    expect(countsFrom(rule, facts)).toEqual({
      date: '2024-06-18',
      used: 'invoiced',
      bound: false,
      steps: [{ key: 'counts-from', values: { date: 'invoiced', on: '2024-06-18' } }],
      input: { invoiced: '2024-06-18' },
    });
  });

  it('is unknown where neither it nor a substitute is known, and no bound', () => {
    expect(countsFrom(rule, item({ manufacturedOn: day('2024-01-01') }))).toEqual({
      date: null,
      used: null,
      bound: false,
      steps: [{ key: 'start-unknown', values: { wanted: 'invoiced' } }],
      input: { invoiced: null, ordered: null },
    });
  });

  it('is so many days after the factory date where the source says so', () => {
    // 2024-01-01 and 90 days: January has 30 days left, February 29, so 31 March is day 90.
    const made = { ...rule, orMadeDays: 90 };
    expect(countsFrom(made, item({ manufacturedOn: day('2024-01-01') }))).toEqual({
      date: '2024-03-31',
      used: 'manufactured',
      bound: true,
      steps: [
        {
          key: 'counts-from-made',
          values: { wanted: 'invoiced', made: '2024-01-01', days: 90, on: '2024-03-31' },
        },
      ],
      input: { invoiced: null, ordered: null, manufactured: '2024-01-01' },
    });
    expect(countsFrom(made, item({}))).toMatchObject({ date: null, input: { manufactured: null } });
  });
});

describe('the purchase date', () => {
  it.each([
    ['ordered', false],
    ['paid', false],
    ['invoiced', true],
    ['delivered', true],
    ['activated', true],
  ] as const)('by %s is a bound: %s', (name, bound) => {
    const date = day('2020-01-03');
    expect(purchaseDate(item({ dates: { [name]: date } }))).toEqual({ date, used: name, bound });
  });

  it('is not known where no date is', () => {
    expect(purchaseDate(item({}))).toEqual({ date: null, used: null, bound: false });
  });
});

it('a registration that was only ticked off was done on that day', () => {
  expect(doneOn(item({ doneOn: { register: day('2020-01-20') } }), 'register')).toBe('2020-01-20');
});
