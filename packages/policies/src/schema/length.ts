import { z } from 'zod';

/** How long something lasts or may take. */
export const length = z.strictObject({
  n: z.int().positive().describe('How many.'),
  unit: z
    .enum(['hours', 'days', 'months', 'years'])
    .describe('The unit that the source itself uses: do not turn a month into 30 days.'),
  calendar: z
    .literal(true)
    .optional()
    .describe('Whole calendar years: it ends on 31 December of the last. Only with the unit years.'),
});
