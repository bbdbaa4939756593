import { type CivilDate, parseCivilDate } from '@baoqi/rules';
import { InputError } from './read-json.ts';

/** An object of the input, with the path by which a message names its keys. */
export type Fields = { path: string; values: Map<string, unknown> };

/** `value` as an object with some of these keys. Keys that nobody reads are named by `warn`, since they may be misspelt. */
export function fieldsOf(
  value: unknown,
  path: string,
  keys: readonly string[],
  warn: (message: string) => void,
): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(`${path}: an object is wanted, this is ${kindOf(value)}`);
  const values = new Map<string, unknown>(Object.entries(value));
  for (const key of values.keys()) {
    if (!keys.includes(key)) warn(`${path}.${key}: no such key, not read (known: ${keys.join(', ')})`);
  }
  return { path, values };
}

/** The text of a key; absent and null are unknown. */
export function textField({ path, values }: Fields, key: string): string | null {
  const value = values.get(key) ?? null;
  if (value === null || typeof value === 'string') return value;
  throw new InputError(`${path}.${key}: text is wanted, this is ${kindOf(value)}`);
}

export function booleanField({ path, values }: Fields, key: string): boolean | null {
  const value = values.get(key) ?? null;
  if (value === null || typeof value === 'boolean') return value;
  throw new InputError(`${path}.${key}: true, false or null is wanted, this is ${kindOf(value)}`);
}

export function numberField({ path, values }: Fields, key: string): number | null {
  const value = values.get(key) ?? null;
  if (value === null || (typeof value === 'number' && Number.isFinite(value))) return value;
  throw new InputError(`${path}.${key}: a number is wanted, this is ${kindOf(value)}`);
}

export function dateField(fields: Fields, key: string): CivilDate | null {
  const text = textField(fields, key);
  if (text === null) return null;
  const date = parseCivilDate(text);
  if (date !== null) return date;
  throw new InputError(
    `${fields.path}.${key}: "${text}" is no day of the calendar from 1900 to 2200, as YYYY-MM-DD`,
  );
}

/** One of a list of words; absent and null are unknown. */
export function wordField<W extends string>(fields: Fields, key: string, words: readonly W[]): W | null {
  const text = textField(fields, key);
  if (text === null) return null;
  const word = words.find((candidate) => candidate === text);
  if (word !== undefined) return word;
  throw new InputError(`${fields.path}.${key}: "${text}" is none of ${words.join(', ')}`);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'missing';
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
