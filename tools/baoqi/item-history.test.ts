import { describe, expect, it } from 'vitest';
import { readItemInput } from './item-input.ts';
import { InputError } from './read-json.ts';

const read = (item: Record<string, unknown>) => {
  const warnings: string[] = [];
  const { item: facts } = readItemInput(
    { item: { brand: 'nikon', region: 'CN', condition: 'new', ...item }, today: '2026-11-22' },
    (message) => warnings.push(message),
  );
  return { facts, warnings };
};

describe('what became of a thing, in the input of evaluate', () => {
  it('is unknown where it is absent', () => {
    expect(read({}).facts).toMatchObject({
      manufacturedOn: null,
      province: null,
      transferredOn: null,
      counters: {},
      repairs: [],
    });
  });

  it('reads repairs, counters, making, province and transfer', () => {
    const history = {
      manufacturedOn: '2026-01-05',
      province: 'ZJ',
      transferredOn: '2026-10-01',
      counters: { shutter: { reading: 12_000, on: '2026-03-01' }, hours: null },
      repairs: [{ from: '2026-04-01', until: '2026-04-13', part: 'battery', outcome: 'not-fixed' }],
    };
    const { facts, warnings } = read(history);
    expect(facts).toMatchObject({ ...history, counters: { shutter: { reading: 12_000, on: '2026-03-01' } } });
    expect(warnings).toEqual([]);
  });

  it('lets contradictions through, for the rules to name', () => {
    expect(read({ repairs: [{ from: '2026-04-13', until: '2026-04-01' }] }).facts.repairs).toEqual([
      { from: '2026-04-13', until: '2026-04-01', part: null, outcome: 'unknown' },
    ]);
    expect(read({ counters: { cycles: { reading: -3 } } }).facts.counters).toEqual({
      cycles: { reading: -3, on: null },
    });
  });

  it.each([
    ['a list is wanted', { repairs: {} }],
    ['item.repairs[0].from: missing', { repairs: [{ until: '2026-04-01' }] }],
    ['is none of fixed', { repairs: [{ from: '2026-04-01', outcome: 'broken' }] }],
    ['no day of the calendar', { repairs: [{ from: '1899-12-31' }] }],
    ['item.counters.shutter.reading: missing', { counters: { shutter: { on: null } } }],
    ['a number is wanted', { counters: { shutter: { reading: '12000' } } }],
  ])('%s', (message, item) => {
    expect(() => read(item)).toThrow(InputError);
    expect(() => read(item)).toThrow(message);
  });
});
