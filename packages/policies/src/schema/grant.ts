import { z } from 'zod';
import { countsFrom } from './counts-from.ts';
import { length } from './length.ts';
import { text } from './text.ts';
import { action } from './vocabulary.ts';

const counter = z.strictObject({
  kind: z.enum(['shutter', 'hours', 'cycles']).describe('What is counted.'),
  limit: z.int().positive().describe('The promise ends at this count, if the term has not ended before.'),
});

const uses = z.strictObject({
  count: z.int().positive().describe('How often it may be used.'),
  period: z.enum(['term', 'year']).describe('Within the whole term, or within each year of it.'),
  what: text.describe('What one use is: a replacement, a cleaning.'),
  fee: text.nullable().default(null).describe('What one use costs; null where it is free or not known.'),
});

/** What is given, and for how long. */
export const grant = z.strictObject({
  part: z.string().min(1).default('whole').describe('`whole`, or the part that this term is for: battery.'),
  partName: text.nullable().default(null).describe('The part in words; null for the whole product.'),
  length: length.nullable().describe('How long; null where the sources do not say.'),
  countsFrom: countsFrom.describe('The date that the term counts from.'),
  extends: z
    .literal('base')
    .nullable()
    .default(null)
    .describe('`base`: the length is added to the end of the base term. Null: it runs by itself.'),
  conditionalOn: action
    .nullable()
    .default(null)
    .describe('What must be done first (`register`); null where nothing is to be done.'),
  activatesByRegistration: z
    .boolean()
    .default(false)
    .describe('True where registering starts the ordinary warranty rather than making it longer.'),
  counters: z.array(counter).default([]).describe('Counts that may end the term earlier.'),
  uses: uses.nullable().default(null).describe('For services that may be used a number of times.'),
  text: text.describe('One sentence: what the buyer has from this.'),
});
