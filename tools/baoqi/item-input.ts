import { CATEGORIES } from '@baoqi/policies/categories';
import type { CivilDate, DateName, ItemFacts } from '@baoqi/rules';
import { booleanField, dateField, type Fields, fieldsOf, textField, wordField } from './fields.ts';
import { HISTORY_KEYS, readHistory } from './item-history.ts';
import { CHANNELS, CONDITIONS, DATE_NAMES } from './item-words.ts';
import { InputError } from './read-json.ts';

const ITEM_KEYS = [
  'brand',
  'category',
  'model',
  'region',
  'channel',
  'condition',
  'dates',
  'invoice',
  'registeredOn',
  'title',
  'store',
  ...HISTORY_KEYS,
];

/**
 * The input of `baoqi evaluate` (design.md section 8). Absent keys are unknown; `"invoice": null` says that there is no
 * invoice. `warn` gets what was taken for granted, and keys that nobody reads.
 */
export function readItemInput(
  value: unknown,
  warn: (message: string) => void,
): { item: ItemFacts; today: CivilDate } {
  const top = fieldsOf(value, 'input', ['item', 'today'], warn);
  const today = dateField(top, 'today');
  if (today === null)
    throw new InputError('input.today: missing, and nothing here reads a clock (YYYY-MM-DD)');
  const fields = fieldsOf(top.values.get('item'), 'item', ITEM_KEYS, warn);
  const channel = wordField(fields, 'channel', CHANNELS) ?? 'unknown';
  const brand = textField(fields, 'brand');
  const item: ItemFacts = {
    brand: brand === null ? null : brand.trim().toLowerCase(),
    category: wordField(fields, 'category', CATEGORIES),
    model: textField(fields, 'model'),
    region: textField(fields, 'region') ?? granted('item.region', 'CN', warn),
    channel,
    condition:
      wordField(fields, 'condition', CONDITIONS) ??
      granted('item.condition', channel === 'second-hand' ? 'used' : 'new', warn),
    dates: readDates(fields, warn),
    invoice: readInvoice(fields, warn),
    registeredOn: dateField(fields, 'registeredOn'),
    title: textField(fields, 'title'),
    store: textField(fields, 'store'),
    ...readHistory(fields, warn),
  };
  return { item: fields.values.get('invoice') === null ? { ...item, noInvoice: true } : item, today };
}

function granted<T extends string>(path: string, value: T, warn: (message: string) => void): T {
  warn(`${path}: missing, taken for "${value}"`);
  return value;
}

function readDates(item: Fields, warn: (message: string) => void): ItemFacts['dates'] {
  const given = item.values.get('dates') ?? null;
  if (given === null) return {};
  const fields = fieldsOf(given, 'item.dates', DATE_NAMES, warn);
  const dates: Partial<Record<DateName, CivilDate | null>> = {};
  for (const name of DATE_NAMES) dates[name] = dateField(fields, name);
  return dates;
}

function readInvoice(item: Fields, warn: (message: string) => void): ItemFacts['invoice'] {
  const given = item.values.get('invoice') ?? null;
  if (given === null) return null;
  const fields = fieldsOf(given, 'item.invoice', ['date', 'hasModel', 'hasDealer'], warn);
  return {
    date: dateField(fields, 'date'),
    hasModel: booleanField(fields, 'hasModel'),
    hasDealer: booleanField(fields, 'hasDealer'),
  };
}
