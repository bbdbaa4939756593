import { z } from 'zod';
import { text } from './text.ts';

/** data/left-out.yaml: researched facts that are in no policy, and why. */
export const leftOutFile = z.strictObject({
  leftOut: z
    .array(
      z.strictObject({
        fact: z
          .string()
          .regex(/^(CAM-\d{3}|OF-\d{3}|OF2-\d{3})$/, 'write the id of the fact, such as CAM-007'),
        reason: z
          .enum([
            'content-farm',
            'from-memory',
            'no-source',
            'guess',
            'not-a-promise',
            'repeats-another',
            'too-vague',
            'other-goods',
          ])
          .describe('Why it is in no policy.'),
        text: text.describe('The same in words, with the fact that it repeats or what is missing.'),
      }),
    )
    .describe('In the order of their ids.'),
});

export type LeftOut = z.output<typeof leftOutFile>['leftOut'];
