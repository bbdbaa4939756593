import { z } from 'zod';
import { brand } from './brand.ts';
import { civilDate } from './civil-date.ts';
import { holidays } from './holidays.ts';
import { policy } from './policy.ts';
import { statedUnknown } from './stated-unknown.ts';

const head = {
  schema: z.literal(1).describe('Version of this shape.'),
  asOf: civilDate.describe('The day on which the data was last changed.'),
};

/** dist/brands/<id>.json and dist/services/<id>.json. */
export const builtBrandFile = z.strictObject({
  ...head,
  brand: brand.describe('The brand itself.'),
  policies: z.array(policy).describe('Everything that it promises, every version.'),
});

/** dist/law.json. */
export const builtLawFile = z.strictObject({
  ...head,
  policies: z.array(policy).describe('What the law gives; their brand is *.'),
  holidays: holidays.optional().describe('Rest days of the mainland, over which the law’s last days move.'),
  statutesUnknown: z.array(statedUnknown).optional().describe('What was not found of the law.'),
});
