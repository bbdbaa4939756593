import type { CounterKind, ItemFacts, Repair } from '@baoqi/rules';
import { dateField, type Fields, fieldsOf, numberField, textField, wordField } from './fields.ts';
import { InputError } from './read-json.ts';

/** Keys of the input that tell what became of a thing: its making, use, repairs, owners. All may be absent. */
export const HISTORY_KEYS = ['manufacturedOn', 'province', 'transferredOn', 'counters', 'repairs'] as const;

const COUNTERS: readonly CounterKind[] = ['shutter', 'hours', 'cycles'];
const OUTCOMES: readonly Repair['outcome'][] = ['fixed', 'not-fixed', 'unknown'];

export type History = Required<Pick<ItemFacts, (typeof HISTORY_KEYS)[number]>>;

/**
 * `"repairs": [{"from": "2026-03-01", "until": null, "part": "battery", "outcome": "fixed"}]`, `"counters":
 * {"shutter": {"reading": 12000, "on": "2026-03-01"}}`, `"province": "ZJ"`. What contradicts itself is let through: the
 * rules name it.
 */
export function readHistory(item: Fields, warn: (message: string) => void): History {
  return {
    manufacturedOn: dateField(item, 'manufacturedOn'),
    province: textField(item, 'province'),
    transferredOn: dateField(item, 'transferredOn'),
    counters: readCounters(item, warn),
    repairs: readRepairs(item, warn),
  };
}

function readCounters(item: Fields, warn: (message: string) => void): History['counters'] {
  const given = item.values.get('counters') ?? null;
  if (given === null) return {};
  const fields = fieldsOf(given, 'item.counters', COUNTERS, warn);
  const counters: History['counters'] = {};
  for (const kind of COUNTERS) {
    const value = fields.values.get(kind) ?? null;
    if (value === null) continue;
    const read = fieldsOf(value, `item.counters.${kind}`, ['reading', 'on'], warn);
    const reading = numberField(read, 'reading');
    if (reading === null) throw new InputError(`item.counters.${kind}.reading: missing`);
    counters[kind] = { reading, on: dateField(read, 'on') };
  }
  return counters;
}

function readRepairs(item: Fields, warn: (message: string) => void): Repair[] {
  const given = item.values.get('repairs') ?? [];
  if (!Array.isArray(given)) throw new InputError('item.repairs: a list is wanted');
  return given.map((one: unknown, index) => {
    const path = `item.repairs[${index}]`;
    const fields = fieldsOf(one, path, ['from', 'until', 'part', 'outcome'], warn);
    const from = dateField(fields, 'from');
    if (from === null) throw new InputError(`${path}.from: missing (the day it was handed in)`);
    return {
      from,
      until: dateField(fields, 'until'),
      part: textField(fields, 'part'),
      outcome: wordField(fields, 'outcome', OUTCOMES) ?? 'unknown',
    };
  });
}
