import { z } from 'zod';
import { text } from './text.ts';
import { requirementKind } from './vocabulary.ts';

/** What must be true, or be shown at the counter. */
export const requirement = z.strictObject({
  kind: requirementKind.describe('Which kind; the rules check some of these against the purchase.'),
  text: text.describe('What the buyer has to see to, in one sentence.'),
  source: z
    .int()
    .nonnegative()
    .describe('Place in `sources` (0 is the first) of the source that demands it.'),
});
