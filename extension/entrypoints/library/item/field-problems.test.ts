import { type CivilDate, evaluate, type ItemFacts } from '@baoqi/rules';
import { expect, test } from 'vitest';
import { day } from '../../../src/records/test-database.ts';
import { type Field, problemsOf } from './field-problems.ts';

/** The rules' own answers to bad input, each found next to the field that was typed wrong, and next to no other. */
const FIELDS: Field[] = [
  'ordered',
  'paid',
  'delivered',
  'invoiced',
  'activated',
  'registered',
  'invoice',
  'made',
  'transferred',
  'repair',
  'counter:shutter',
  'counter:hours',
  'counter:cycles',
];
const dates = (changes: Record<string, string>): ItemFacts['dates'] => ({
  ordered: day('2026-03-01'),
  ...Object.fromEntries(Object.entries(changes).map(([name, on]) => [name, day(on)])),
});
const repair = (from: string, until: string | null) => [
  { from: day(from), until: until === null ? null : day(until), part: null, outcome: 'unknown' as const },
];

test.each<[string, Partial<ItemFacts>, Field]>([
  ['bought tomorrow', { dates: dates({ ordered: '2026-11-23' }) }, 'ordered'],
  ['bought in 1900', { dates: dates({ ordered: '1900-01-01' }) }, 'ordered'],
  ['bought in 2200', { dates: dates({ ordered: '2200-01-01' }) }, 'ordered'],
  ['delivered before ordered', { dates: dates({ delivered: '2026-02-28' }) }, 'delivered'],
  ['paid before ordered', { dates: dates({ paid: '2026-02-28' }) }, 'paid'],
  ['activated tomorrow', { dates: dates({ activated: '2026-11-23' }) }, 'activated'],
  ['registered before ordered', { registeredOn: day('2026-02-28') }, 'registered'],
  [
    'an invoice of another day',
    {
      dates: dates({ invoiced: '2026-03-02' }),
      invoice: { date: day('2026-03-03'), hasModel: null, hasDealer: null },
    },
    'invoice',
  ],
  ['made tomorrow', { manufacturedOn: day('2026-11-23') }, 'made'],
  [
    'delivered before it was made',
    { dates: dates({ delivered: '2026-03-03' }), manufacturedOn: day('2026-03-04') },
    'delivered',
  ],
  ['passed on before it was bought', { transferredOn: day('2026-02-28') }, 'transferred'],
  ['passed on tomorrow', { transferredOn: day('2026-11-23') }, 'transferred'],
  ['repaired before it was bought', { repairs: repair('2026-02-28', '2026-03-05') }, 'repair'],
  ['back before it was handed in', { repairs: repair('2026-04-02', '2026-04-01') }, 'repair'],
  ['repaired tomorrow', { repairs: repair('2026-11-23', null) }, 'repair'],
  ['a count below nothing', { counters: { shutter: { reading: -1, on: null } } }, 'counter:shutter'],
  [
    'a count before the purchase',
    { counters: { cycles: { reading: 4, on: day('2026-02-28') } } },
    'counter:cycles',
  ],
  ['a count of tomorrow', { counters: { hours: { reading: 4, on: day('2026-11-23') } } }, 'counter:hours'],
])('%s', (_, changes, field) => {
  const facts: ItemFacts = {
    brand: null,
    category: null,
    model: null,
    region: 'CN',
    channel: 'unknown',
    condition: 'new',
    dates: dates({}),
    invoice: null,
    registeredOn: null,
    title: null,
    ...changes,
  };
  const today: CivilDate = day('2026-11-22');
  const { unknown } = evaluate(facts, { brands: [], policies: [] }, today);
  const said = FIELDS.filter((one) => problemsOf(one, unknown, 'zh').length > 0);
  expect(said).toContain(field);
  for (const lang of ['zh', 'en'] as const)
    expect(problemsOf(field, unknown, lang)[0]).toMatch(lang === 'zh' ? /请核对/ : /check|cannot/i);
});
