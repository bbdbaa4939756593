import { z } from 'zod';
import { countsFrom } from './counts-from.ts';
import { length } from './length.ts';
import { text } from './text.ts';
import { action } from './vocabulary.ts';

const sourceIndex = z.int().nonnegative();

const reading = z.strictObject({
  length: length.describe('The length by this other reading.'),
  text: text.describe('Who reads it so, and why.'),
  source: sourceIndex.describe('Place in `sources` (0 is the first) of the source that says it so.'),
  firstDayCounts: z.boolean().optional().describe('Where this reading counts the first day otherwise.'),
});

/** Something that must be done in time. */
export const window = z.strictObject({
  action: action.describe('What is to be done.'),
  length: length.describe('How long one has.'),
  countsFrom: countsFrom.describe('The date that the window counts from.'),
  firstDayCounts: z
    .boolean()
    .default(false)
    .describe(
      'True only where the source says that the first day itself counts (民法典 201 says it does not).',
    ),
  lastDayCounts: z
    .boolean()
    .optional()
    .describe('False only where the source says “before” the day that the length leads to.'),
  readings: z
    .array(reading)
    .default([])
    .describe('Other lengths found in the sources; the earliest last day of all is the one reminded by.'),
  spoiledByActivation: sourceIndex
    .optional()
    .describe('Place in `sources` of the source that says that switching it on may end this right.'),
  gain: text.describe('What doing it in time brings.'),
  source: sourceIndex.describe('Place in `sources` (0 is the first) of the source that gives this window.'),
});
