import { z } from 'zod';
import { dateName } from './vocabulary.ts';

/** Which date of the purchase a period counts from. */
export const countsFrom = z.strictObject({
  date: dateName.describe('The date that the source names: ordered, paid, delivered, invoiced or activated.'),
  orElse: z
    .array(dateName)
    .default([])
    .describe('Substitutes, in order, where that date is unknown; the reader is told that one was used.'),
  orMadeDays: z
    .int()
    .nonnegative()
    .optional()
    .describe('Where none is known: so many days after the day on which the thing was made.'),
});
