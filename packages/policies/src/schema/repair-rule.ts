import { z } from 'zod';
import { civilDate } from './civil-date.ts';
import { text } from './text.ts';

const sourceIndex = z.int().nonnegative().describe('Place in `sources` (0 is the first).');

/** What repairs do to a promise, and what may be demanded when they take too long or fail. */
export const repairRule = z.strictObject({
  lengthens: z
    .enum(['time-under-repair', 'restarts-part', 'one-year'])
    .nullable()
    .describe('What a repair does to the term; null where it does nothing or the sources do not say.'),
  from: civilDate.nullable().default(null).describe('Repairs that began on this day or later; null: all.'),
  overdue: z
    .array(
      z.strictObject({
        days: z.int().positive().describe('More days than this.'),
        of: z.enum(['one', 'all']).describe('In one repair, or in all together.'),
        text: text.describe('What may be demanded then.'),
        source: sourceIndex,
      }),
    )
    .default([])
    .describe('What may be demanded when a repair takes too long.'),
  failed: z
    .strictObject({
      count: z.int().positive().describe('How many repairs that did not mend it.'),
      text: text.describe('What may be demanded then.'),
      source: sourceIndex,
    })
    .nullable()
    .default(null)
    .describe('What may be demanded when repairs fail.'),
  source: sourceIndex,
});
