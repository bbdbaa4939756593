import { expect, it } from 'vitest';
import { mistakeLine } from './load.ts';
import { loadProgrammes } from './programmes.ts';
import { programme } from './schema/programme.ts';
import type { Programme } from './types.ts';

const loaded = loadProgrammes();
if (!loaded.ok) throw new Error(loaded.mistakes.map(mistakeLine).join('\n'));
const programmes: Programme[] = loaded.value;

it.each(programmes.map((one) => [one.id, one] as const))('%s names only rules that it has', (_, one) => {
  const named = [...JSON.stringify({ ...one, rules: {} }).matchAll(/"([A-Z]\d{2})"/g)].map(
    ([, id]) => id ?? '',
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((id) => !Object.hasOwn(one.rules, id))).toEqual([]);
});

it.each(programmes.map((one) => [one.id, one] as const))(
  '%s points only at sources that it has',
  (_, one) => {
    for (const [id, { source }] of Object.entries(one.rules)) expect(one.sources[source], id).toBeDefined();
  },
);

it.each(
  programmes.flatMap((one) => one.readings.map((reading) => [one.id, reading.id, one, reading] as const)),
)('%s read as %s is a programme still, and another one', (_, __, one, { set }) => {
  const other = structuredClone(one);
  for (const [path, value] of Object.entries(set)) put(other, path.split('.'), value);
  expect(programme.parse(other)).toEqual(other);
  expect(other).not.toEqual(one);
});

function put(whole: object, path: string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (!Object.hasOwn(whole, key)) throw new Error(`no such value: ${path.join('.')}`);
  const inner: unknown = Reflect.get(whole, key);
  if (rest.length === 0) Reflect.set(whole, key, value);
  else if (typeof inner === 'object' && inner !== null) put(inner, rest, value);
  else throw new Error(`nothing more at ${path.join('.')}`);
}
