import { z } from 'zod';
import { civilDate } from './civil-date.ts';
import { publisher } from './vocabulary.ts';

/** Where a promise was read. */
export const source = z.strictObject({
  url: z.httpUrl().nullable().describe('Address of the page; null for a seed text that names none.'),
  title: z.string().min(1).describe('Title of the page, and what it is a copy of if it is one.'),
  publisher: publisher.describe(
    'Who says it: maker, law, copy (of a maker’s page on a strange host), press, dealer, seed.',
  ),
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write YYYY, YYYY-MM or YYYY-MM-DD')
    .nullable()
    .describe('The date printed on the page, as exact as it is (YYYY, YYYY-MM or YYYY-MM-DD); null if none.'),
  seen: civilDate.describe('The day on which somebody last read the page or its stored copy.'),
  quote: z.string().min(1).describe('At most 25 words, letter by letter, in the language of the source.'),
  fact: z
    .string()
    .regex(/^[A-Z0-9]+-\d+$/)
    .nullable()
    .describe('Id of the researched fact that this came from, such as CAM-007; null if there is none.'),
});
