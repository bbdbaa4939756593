import { z } from 'zod';
import { length } from './length.ts';
import { source } from './source.ts';
import { text } from './text.ts';
import { policyStatus } from './vocabulary.ts';

const ruleId = z.string().regex(/^[A-Z]\d{2}$/, 'write the id of a rule, such as R07');
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const rule = z.strictObject({
  text: text.describe('What the rule says, in our words.'),
  place: z.string().min(1).describe('Where in the source it stands.'),
  reading: text.optional().describe('How an open place was read.'),
  source: z.int().nonnegative().describe('Place in `sources`.'),
});

const condition = z.strictObject({
  fact: z.string().min(1).describe('What is asked: brand, series, kind, …'),
  is: z
    .array(z.union([z.string(), z.boolean()]))
    .optional()
    .describe('True where it is one of these.'),
  names: z.array(z.string().min(1)).optional().describe('True where one of these words stands in it.'),
  not: z.literal(true).optional().describe('Turns it round.'),
  unknown: z.literal(true).optional().describe('True where the fact is not known.'),
});
const when = z.array(condition).min(1).describe('All of these must hold.');

const cap = z.strictObject({
  rule: ruleId,
  of: z.enum(['granted', 'redeemed']),
  per: z.enum(['person', 'device']),
  sum: z.enum(['amount', 'count']),
  most: z.int().positive(),
  within: z.enum(['calendar-year', 'year-from-each']),
  leapDay: z.enum(['clamp', 'roll']),
  over: z.enum(['cut', 'deny']),
});

const reading = z.strictObject({
  id: key,
  rule: ruleId,
  certainty: z.enum(['chosen', 'ambiguous']),
  text,
  set: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))
    .describe('Path of the value that is another under this reading, and that value.'),
  onlyEnd: z.literal(true).optional(),
});

/** One file under data/programmes: rules by which something earned lengthens a warranty. */
export const programme = z.strictObject({
  id: key,
  brand: key,
  title: text,
  status: policyStatus,
  age: text.describe('What has to be said of its age on every answer.'),
  rules: z.record(ruleId, rule),
  always: z.array(ruleId),
  grants: z.strictObject({
    unit: z.enum(['days', 'points']),
    sources: z.record(key, text),
    life: z.strictObject({
      length,
      rule: ruleId,
      lastDay: z.enum(['before', 'on']),
      renewsWhenComplete: z.boolean(),
    }),
    spend: z.strictObject({
      order: z.enum(['soonest-to-lapse', 'oldest']),
      rule: ruleId,
      assumed: z.boolean(),
    }),
  }),
  sizes: z.strictObject({
    rule: ruleId,
    list: z.array(z.strictObject({ amount: z.int().positive(), adds: length })).min(1),
  }),
  caps: z.record(key, cap),
  binding: z.strictObject({
    most: z.strictObject({ rule: ruleId, count: z.int().positive() }),
    exclusive: z.strictObject({ rule: ruleId }),
    wait: z.strictObject({ rule: ruleId, length, safe: length }),
    final: z.strictObject({ rule: ruleId }),
  }),
  inWarranty: z.strictObject({ rule: ruleId, endDayCounts: z.boolean() }),
  adds: z.strictObject({ rule: ruleId, monthEnd: z.enum(['clamp', 'roll']) }),
  term: z.strictObject({ rule: ruleId, most: length, beyond: z.enum(['cut-and-warn', 'deny', 'allow']) }),
  final: z.strictObject({ rule: ruleId }),
  startByInvoice: z.strictObject({ rule: ruleId }).nullable(),
  exclusions: z.record(key, z.strictObject({ rule: ruleId, of: z.enum(['person', 'device']), when })),
  sourceLimits: z.record(key, z.strictObject({ rule: ruleId, when, sources: z.array(key).min(1) })),
  asks: z.record(key, z.strictObject({ rule: ruleId, when, question: text })),
  readings: z.array(reading),
  sources: z.array(source).min(1),
});
