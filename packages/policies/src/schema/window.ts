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
  readings: z
    .array(reading)
    .default([])
    .describe('Other lengths found in the sources; the earliest last day of all is the one reminded by.'),
  gain: text.describe('What doing it in time brings.'),
  source: sourceIndex.describe('Place in `sources` (0 is the first) of the source that gives this window.'),
});
