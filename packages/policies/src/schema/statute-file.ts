import { z } from 'zod';
import { policy } from './policy.ts';
import { statedUnknown } from './stated-unknown.ts';

/** One file under data/statutes: what the law of one place gives, whatever the brand. */
export const statuteFile = z.strictObject({
  pages: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('A place for YAML anchors: pages that several rules quote. Not read by itself.'),
  unknown: z.array(statedUnknown).default([]).describe('What was looked for in the law and not found.'),
  policies: z
    .array(policy.omit({ brand: true }))
    .min(1)
    .describe('One entry a rule and version.'),
});
