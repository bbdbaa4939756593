import { existsSync, readFileSync } from 'node:fs';
import { TITLE_CATEGORIES } from '@baoqi/policies/categories';
import * as z from 'zod';
import { root } from '../setup/run.ts';

const answer = z.object({
  id: z.string(),
  brand: z.string().nullable(),
  category: z.string().nullable(),
  channel: z.string(),
  accessoryFor: z.string().nullable(),
  warrantable: z.boolean(),
});
/** What `baoqi match` says of a title, or anybody else. */
export type Answer = z.infer<typeof answer>;

const row = answer.extend({
  category: z.enum(TITLE_CATEGORIES),
  title: z.string(),
  seller: z.string().nullable(),
  host: z.string().nullable(),
  accessoryForAlso: z.array(z.string()).optional(),
  ambiguous: z.array(z.string()).optional(),
});
/** A title with what a person says of it. */
export type Row = z.infer<typeof row>;

const folder = `${root}/../shared/titles`;

const linesOf = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** The titles and the brands that count; null where they are not at hand. */
export const readTitles = (): { rows: Row[]; brands: Set<string> } | null => {
  if (!existsSync(`${folder}/titles.jsonl`)) return null;
  const rows = linesOf(readFileSync(`${folder}/titles.jsonl`, 'utf8')).map((line) => row.parse(line));
  const catalogue = z
    .object({ brands: z.array(z.string()) })
    .parse(JSON.parse(readFileSync(`${folder}/catalogue.json`, 'utf8')));
  return { rows, brands: new Set(catalogue.brands) };
};

export const parseAnswers = (out: string): Answer[] => linesOf(out).map((line) => answer.parse(line));
