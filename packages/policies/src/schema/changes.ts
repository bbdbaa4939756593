import { z } from 'zod';
import { civilDate } from './civil-date.ts';
import { text } from './text.ts';

const change = z.strictObject({
  day: civilDate.describe('The day of the change.'),
  policies: z.array(z.string()).default([]).describe('Ids of the policies concerned; empty: all.'),
  purchases: z
    .strictObject({ from: civilDate.nullable(), to: civilDate.nullable() })
    .describe('Which purchases it concerns, by their date, both days inclusive; null: open.'),
  text: text.describe('What was said before, what is said now, and why.'),
});

/** data/changes.yaml: what changed in what the data says, for those who relied on it. */
export const changesFile = z.strictObject({
  changes: z.array(change).min(1).describe('Newest first.'),
});

/** data/moved.yaml: ids that were published once and what took their place. */
export const movedFile = z.strictObject({
  moved: z.record(z.string(), z.string()).describe('Old id: new id.'),
});

/** dist/changes.json */
export const builtChanges = z.strictObject({ schema: z.literal(1), changes: z.array(change) });
