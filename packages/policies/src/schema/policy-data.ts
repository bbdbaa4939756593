import { z } from 'zod';
import { brand } from './brand.ts';
import { civilDate } from './civil-date.ts';
import { holidays } from './holidays.ts';
import { policy } from './policy.ts';
import { statedUnknown } from './stated-unknown.ts';

/** The built JSON: every brand and policy in one object. */
export const policyData = z.strictObject({
  schema: z.literal(1).describe('Version of this shape.'),
  asOf: civilDate.describe('The day on which the data was last changed.'),
  brands: z.array(brand).describe('Every brand.'),
  policies: z.array(policy).describe('Every policy of every brand.'),
  holidays: holidays.optional().describe('Rest days of the mainland, over which the law’s last days move.'),
  statutesUnknown: z.array(statedUnknown).optional().describe('What was not found of the law.'),
});
