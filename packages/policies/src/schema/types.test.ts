import { expect, test } from 'vitest';
import type { z } from 'zod';
import type {
  Brand,
  BrandFile,
  Change,
  DataIndex,
  Grant,
  Holidays,
  LawFile,
  Lexicon,
  Policy,
  PolicyData,
  RepairRule,
  Requirement,
  Source,
  Window,
} from '../types.ts';
import type { brand } from './brand.ts';
import type { builtBrandFile, builtLawFile } from './built-files.ts';
import type { builtChanges } from './changes.ts';
import type { grant } from './grant.ts';
import type { holidays } from './holidays.ts';
import type { indexFile } from './index-file.ts';
import type { lexicon } from './lexicon.ts';
import type { policy } from './policy.ts';
import type { policyData } from './policy-data.ts';
import type { repairRule } from './repair-rule.ts';
import type { requirement } from './requirement.ts';
import type { source } from './source.ts';
import type { window } from './window.ts';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Expect<T extends true> = T;

// Fails to compile (tsc) where a schema and its written-out type drift apart.
export type SchemaMatchesTypes = [
  Expect<Equal<z.output<typeof source>, Source>>,
  Expect<Equal<z.output<typeof requirement>, Requirement>>,
  Expect<Equal<z.output<typeof grant>, Grant>>,
  Expect<Equal<z.output<typeof window>, Window>>,
  Expect<Equal<z.output<typeof policy>, Policy>>,
  Expect<Equal<z.output<typeof brand>, Brand>>,
  Expect<Equal<z.output<typeof lexicon>, Lexicon>>,
  Expect<Equal<z.output<typeof policyData>, PolicyData>>,
  Expect<Equal<z.output<typeof repairRule>, RepairRule>>,
  Expect<Equal<z.output<typeof holidays>, Holidays>>,
  Expect<Equal<z.output<typeof indexFile>, DataIndex>>,
  Expect<Equal<z.output<typeof builtBrandFile>, BrandFile>>,
  Expect<Equal<z.output<typeof builtLawFile>, LawFile>>,
  Expect<Equal<z.output<typeof builtChanges>['changes'][number], Change>>,
];

test('the type test covers every schema of the built data', () => {
  const held: SchemaMatchesTypes['length'] = 14;
  expect(held).toBe(14);
});
