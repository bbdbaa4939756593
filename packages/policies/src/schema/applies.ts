import { z } from 'zod';
import { category, channel, condition } from './vocabulary.ts';

/** Which purchases a policy is for. */
export const applies = z.strictObject({
  categories: z.array(category).min(1).describe('Kinds of product.'),
  seriesIn: z
    .array(z.string().min(1))
    .default([])
    .describe('Words of which one must stand in model or title; empty: every series.'),
  seriesOut: z
    .array(z.string().min(1))
    .default([])
    .describe('Words of which none may stand in model or title.'),
  channels: z
    .array(channel)
    .min(1)
    .describe(
      'How it was bought; `unknown` stands beside `mainland` so that an unclear purchase is still told.',
    ),
  conditions: z.array(condition).min(1).describe('New, refurbished, used.'),
  stores: z
    .array(z.string().regex(/^[a-z0-9][a-z0-9.-]*$/))
    .min(1)
    .optional()
    .describe('For a store’s own plan: ids or hosts of the stores where it can be bought.'),
});
