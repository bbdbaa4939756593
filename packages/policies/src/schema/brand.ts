import { z } from 'zod';
import { source } from './source.ts';
import { statedUnknown } from './stated-unknown.ts';
import { text } from './text.ts';

const phone = z.strictObject({
  number: z.string().min(3).describe('The number as printed.'),
  region: z.string().describe('Where it serves: CN, HK, US.'),
  sources: z.array(source).min(1).describe('Where the number was read.'),
});

/** The brand itself. */
export const brand = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('The same as the file’s name.'),
  kind: z
    .literal('store')
    .optional()
    .describe('For data/services: a store or insurer with plans of its own.'),
  name: text.describe('The brand as stores write it.'),
  hosts: z
    .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'write a bare host name, such as my.nikon.com.cn'))
    .describe('The brand’s own hosts: only addresses on these become links to act on.'),
  phones: z.array(phone).default([]).describe('Service lines.'),
  unknown: z.array(statedUnknown).default([]).describe('What is known to be unknown, said in words.'),
});
