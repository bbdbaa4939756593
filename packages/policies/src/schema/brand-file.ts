import { z } from 'zod';
import { brand } from './brand.ts';
import { policy } from './policy.ts';

/** One file under data/brands: the brand, and every version of every promise that it made. */
export const brandFile = z.strictObject({
  pages: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('A place for YAML anchors: pages that several promises quote. Not read by itself.'),
  brand: brand.describe('The brand itself.'),
  policies: z
    .array(policy.omit({ brand: true }))
    .min(1)
    .describe('One entry a promise and version.'),
});
