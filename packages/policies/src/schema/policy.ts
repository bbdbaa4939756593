import { z } from 'zod';
import { applies } from './applies.ts';
import { civilDate } from './civil-date.ts';
import { grant } from './grant.ts';
import { repairRule } from './repair-rule.ts';
import { requirement } from './requirement.ts';
import { service } from './service.ts';
import { source } from './source.ts';
import { text } from './text.ts';
import { confidence, policyKind, policyStatus } from './vocabulary.ts';
import { window } from './window.ts';

const effective = z.strictObject({
  from: civilDate.nullable().describe('First purchase date that it is for, inclusive; null: no known start.'),
  to: civilDate.nullable().describe('Last purchase date that it is for, inclusive; null: no known end.'),
  fromText: z
    .literal(true)
    .optional()
    .describe('`from` is the day of the text; on which day it came into force, no source says.'),
});

const price = z.strictObject({
  amount: z
    .string()
    .regex(/^\d+(\.\d{2})?$/, 'write the amount as digits, such as 478 or 478.00')
    .describe('A decimal string, quoted: "478.00".'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .describe('ISO 4217 code: CNY, HKD, USD.'),
  asOf: civilDate.describe('The day of which this price is known.'),
  text: text.describe('What one gets for it, and for which models.'),
});

const register = z.strictObject({
  url: z
    .httpUrl()
    .nullable()
    .describe('The brand’s own registration page; its host must be in `brand.hosts`.'),
  steps: z.array(text).default([]).describe('What to do there, one step an entry.'),
  memberAccount: z.boolean().describe('True where one must join as a member first.'),
  cardExchange: z.boolean().describe('True where the warranty card must be swapped or posted.'),
});

const claim = z.strictObject({
  say: text.describe('What to say at the counter.'),
  bring: z.array(text).min(1).describe('What to bring, one thing an entry.'),
});

/** One promise of one brand, for some products, one region and a range of purchase dates. */
export const policy = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('`<brand>-<region>-<what>-<since>`, never changed once published.'),
  brand: z.string().describe('Id of the brand; filled in from the file.'),
  kind: policyKind.describe('What kind of promise this is.'),
  title: text.describe('A short name, as in a list.'),
  summary: text.describe('Two or three sentences: what one gains, and what one has to do for it.'),
  region: z
    .string()
    .regex(
      /^([A-Z]{2}(-[A-Z]{2})?|world)$/,
      'write two capital letters (CN, HK, UK), CN-ZJ for a province, or world',
    )
    // One name for one place: items bought there say UK.
    .refine((region) => region !== 'GB', 'GB is not what items say → write UK')
    .describe('Where it holds: CN, HK, US, EU, or world; CN-ZJ for a province.'),
  effective: effective.describe('Purchase dates that it is for.'),
  applies: applies.describe('Products, channels and conditions that it is for.'),
  grants: z.array(grant).describe('What is given.'),
  windows: z.array(window).default([]).describe('What must be done by when.'),
  requires: z.array(requirement).default([]).describe('What must be true or shown.'),
  excludes: z.array(text).default([]).describe('What is not covered.'),
  price: price.nullable().default(null).describe('What it costs; null where free or not known.'),
  register: register.nullable().default(null).describe('How to register; null where there is nothing to.'),
  claim: claim.nullable().default(null).describe('How to make use of it; null where not known.'),
  contested: text
    .nullable()
    .default(null)
    .describe('Where sources disagree: what they say, and which reading we remind by.'),
  repairs: repairRule.optional().describe('What repairs add to the terms, and what follows when they fail.'),
  transferable: z
    .boolean()
    .optional()
    .describe('Whether it goes with the thing to its next owner; leave it out where no source says so.'),
  service: service.optional().describe('How service is given; leave out what no source says.'),
  sources: z.array(source).describe('Where it was read; the first is the main one.'),
  confidence: confidence.describe(
    'high: maker’s or legislator’s own words; medium: copy, dealer, press; low: weak.',
  ),
  status: policyStatus.describe(
    'current, historic (for past purchases), expired, or unverified (check first).',
  ),
});
