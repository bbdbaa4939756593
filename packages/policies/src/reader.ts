import { readFile } from 'node:fs/promises';
import type {
  BrandFile,
  Change,
  DataIndex,
  Holidays,
  LawFile,
  Lexicon,
  PolicyData,
  Programme,
} from './types.ts';

// Our own files, validated when they were built.
async function read<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'));
}

/** Every brand and policy in brief: what is for a purchase, and by when something is to be done. */
export const readIndex = (): Promise<DataIndex> => read('./index.json');
/** One brand with everything that it promises, texts and sources too. */
export const readBrand = (id: string): Promise<BrandFile> => read(`./brands/${id}.json`);
/** One store or insurer with its own plans. */
export const readService = (id: string): Promise<BrandFile> => read(`./services/${id}.json`);
/** What the law gives with whatever brand. */
export const readLaw = (): Promise<LawFile> => read('./law.json');
/** Rest days of mainland China. */
export const readHolidays = (): Promise<Holidays> => read('./holidays.json');
/** Words by which a product's title tells brand, kind and channel. */
export const readLexicon = (): Promise<Lexicon> => read('./lexicon.json');
/** A system of rules by which something earned lengthens a warranty (`lenovo`). */
export const readProgramme = (id: string): Promise<Programme> => read(`./programmes/${id}.json`);
/** What changed in what the data says, newest first. */
export const readChanges = (): Promise<{ schema: 1; changes: Change[] }> => read('./changes.json');
/** All brands and policies in one object; a megabyte or so. */
export const readAll = (): Promise<PolicyData> => read('./policies.json');
