import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { schemaFile } from '../paths.ts';
import { brandFile } from './brand-file.ts';
import { lexicon } from './lexicon.ts';
import { policyData } from './policy-data.ts';

/** Every key of a JSON Schema that has no sentence of its own. */
function silentKeys(schema: unknown, path = ''): string[] {
  if (Array.isArray(schema)) return schema.flatMap((entry) => silentKeys(entry, path));
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties') return silentKeys(value, path);
    return Object.entries(value ?? {}).flatMap(([name, inner]) => {
      const at = `${path}.${name}`;
      const told = typeof inner === 'object' && inner !== null && 'description' in inner;
      return [...(told ? [] : [at]), ...silentKeys(inner, at)];
    });
  });
}

test.each([
  ['brand file', brandFile],
  ['policy data', policyData],
  ['lexicon', lexicon],
])('every key of the %s has a sentence', (_, schema) => {
  const json = z.toJSONSchema(schema, { io: 'input' });
  expect(JSON.stringify(json).length).toBeGreaterThan(1000);
  expect(silentKeys(json)).toEqual([]);
});

test('a key without a sentence would be found', () => {
  expect(silentKeys(z.toJSONSchema(z.strictObject({ a: z.string(), b: z.string().describe('B.') })))).toEqual(
    ['.a'],
  );
});

test('the JSON Schema for editors is the one of these schemas', () => {
  const written: unknown = JSON.parse(readFileSync(schemaFile, 'utf8'));
  expect(written).toMatchObject(z.toJSONSchema(brandFile, { io: 'input' }));
});
