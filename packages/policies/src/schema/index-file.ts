import { z } from 'zod';
import { civilDate } from './civil-date.ts';
import { text } from './text.ts';
import {
  action,
  category,
  channel,
  condition,
  confidence,
  dateName,
  policyKind,
  policyStatus,
} from './vocabulary.ts';

const isoLength = z.string().regex(/^P(T\d+H|\d+[DMY])$/);
const from = z.array(dateName).min(1).describe('Dates to count from, in order of preference.');

const grant = z.strictObject({
  part: z.string().optional().describe('Left out: the whole product.'),
  length: isoLength.optional().describe('ISO 8601; left out where the sources do not say.'),
  from,
  orMadeDays: z.int().nonnegative().optional().describe('Else so many days after the thing was made.'),
  extends: z.literal('base').optional().describe('Added to the end of the base term.'),
  needs: action.optional().describe('What has to be done first.'),
  calendar: z.literal(true).optional().describe('It runs to 31 December of its last year.'),
});

const window = z.strictObject({
  do: action,
  length: isoLength,
  from,
  readings: z.array(isoLength).optional().describe('Other readings; whoever keeps the earliest keeps all.'),
  firstDayCounts: z.literal(true).optional(),
  lastDayCounts: z.literal(false).optional(),
});

const policy = z.strictObject({
  id: z.string(),
  kind: policyKind,
  region: z.string(),
  from: civilDate.optional().describe('First purchase date; left out where open.'),
  to: civilDate.optional().describe('Last purchase date; left out where open.'),
  status: policyStatus,
  confidence,
  categories: z.array(category).min(1),
  channels: z.array(channel).min(1),
  conditions: z.array(condition).min(1),
  seriesIn: z.array(z.string()).optional().describe('One of these words must stand in model or title.'),
  seriesOut: z.array(z.string()).optional().describe('None of these words may stand there.'),
  stores: z.array(z.string()).optional().describe('Only for what was bought at one of these.'),
  grants: z.array(grant).optional(),
  windows: z.array(window).optional(),
});

/** dist/index.json: of every policy what tells whether it is for a purchase, and by when something is to be done. */
export const indexFile = z.strictObject({
  schema: z.literal(1),
  asOf: civilDate.describe('The day on which the data was last changed.'),
  revision: z.string().describe('Another one whenever anything in any of the files is another.'),
  brands: z.array(
    z.strictObject({
      id: z.string(),
      kind: z
        .literal('store')
        .optional()
        .describe('In full in services/<id>.json, else in brands/<id>.json.'),
      name: text,
      policies: z.array(policy),
    }),
  ),
  law: z.array(policy).describe('What the law gives, with whatever brand; in full in law.json.'),
  programmes: z
    .array(z.strictObject({ id: z.string(), brand: z.string(), title: text }))
    .describe('Whose coupons or points lengthen a warranty; in full in programmes/<id>.json.'),
  moved: z.record(z.string(), z.string()).describe('Ids of old, and what took their place.'),
});
