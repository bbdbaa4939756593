import { z } from 'zod';
import { text } from './text.ts';
import { policyKind } from './vocabulary.ts';

/** Something that was looked for and not found, said in words. */
export const statedUnknown = z.strictObject({
  topic: policyKind.describe('Which kind of promise nothing is known of.'),
  region: z.string().describe('For which region.'),
  text: text.describe('What was looked for and not found; unknown is not the same as none.'),
});
