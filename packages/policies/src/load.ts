import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { issueWords, keysOf, keyWords } from './issue-words.ts';
import { brandFile } from './schema/brand-file.ts';
import { lexicon } from './schema/lexicon.ts';
import { syntaxWords } from './syntax-words.ts';
import type { Brand, Lexicon, Policy } from './types.ts';

export type Mistake = { file: string; line: number | null; path: string; message: string };
export type Loaded<T> = { ok: true; value: T } | { ok: false; mistakes: Mistake[] };
export type LoadedBrand = {
  file: string;
  /** A store's own plans, or what the law gives; absent: a maker. */
  of?: 'service' | 'law' | undefined;
  brand: Brand;
  policies: Policy[];
};

/** Parses YAML and holds it against a schema; every mistake names file, line and key, and what to write instead. */
export function parseYaml<S extends z.ZodType>(text: string, file: string, schema: S): Loaded<z.output<S>> {
  const lines = new LineCounter();
  const doc = parseDocument(text, { merge: true, lineCounter: lines, uniqueKeys: true });
  const [first] = doc.errors;
  if (first) {
    // Behind the first slip a parser stumbles over everything; keys that stand twice are independent of each other.
    const told = first.code === 'DUPLICATE_KEY' ? doc.errors : [first];
    const mistakes = told.map(({ code, pos, message }) => {
      const original = message.split('\n', 1)[0] ?? message;
      return { file, path: '', ...syntaxWords(code, text, lines.linePos(pos[0]).line, original) };
    });
    return { ok: false, mistakes };
  }
  const value = plain(doc);
  if (!value.ok) return { ok: false, mistakes: [{ file, line: null, path: '', message: value.message }] };
  // Which keys an entry may have is known only while it is looked at.
  const known = new Map<string, string[]>();
  const result = schema.safeParse(value.value, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') known.set(pathText(issue.path ?? []), keysOf(issue.inst));
      return issueWords(issue);
    },
  });
  if (result.success) return { ok: true, value: result.data };

  const mistakes = result.error.issues.flatMap((issue): Mistake[] => {
    if (issue.code !== 'unrecognized_keys')
      return [{ file, line: lineOf(issue.path), path: pathText(issue.path), message: issue.message }];
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...issue.path, key]),
      path: pathText([...issue.path, key]),
      message: keyWords(key, known.get(pathText(issue.path)) ?? []),
    }));
  });
  return { ok: false, mistakes };

  // A key that is missing, or that came in by an anchor, has no place of its own: take the nearest parent's.
  function lineOf(path: readonly PropertyKey[]): number | null {
    for (let depth = path.length; depth > 0; depth--) {
      const node: unknown = doc.getIn(path.slice(0, depth), true);
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
        const start: unknown = node.range[0];
        if (typeof start === 'number') return lines.linePos(start).line;
      }
    }
    return null;
  }
}

/** An alias that names no anchor is found only when the document is made plain. */
function plain(
  doc: ReturnType<typeof parseDocument>,
): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    return { ok: true, value: doc.toJS() };
  } catch (error) {
    const name = error instanceof ReferenceError ? /: (\S+)$/.exec(error.message)?.[1] : undefined;
    if (name === undefined) throw error;
    return {
      ok: false,
      message: `*${name} names nothing above it → write &${name} before what is meant, further up`,
    };
  }
}

export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** One brand file: text in, brand and policies out. */
export function readBrandFile(text: string, file: string): Loaded<LoadedBrand> {
  const parsed = parseYaml(text, file, brandFile);
  if (!parsed.ok) return parsed;
  const { brand, policies } = parsed.value;
  return {
    ok: true,
    value: { file, brand, policies: policies.map((policy) => ({ ...policy, brand: brand.id })) },
  };
}

/**
 * Every brand file of a folder that loads, in the order of their names, and the mistakes of those that do not. With
 * `only`, the file of that brand alone, if there is one.
 */
export function readBrands(
  folder: string,
  only?: string | null,
): { brands: LoadedBrand[]; mistakes: Mistake[] } {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.dist.yaml'))
    .filter((name) => only === undefined || name === `${only}.yaml`)
    .sort();
  const brands: LoadedBrand[] = [];
  const mistakes: Mistake[] = [];
  for (const name of names) {
    const read = readBrandFile(readFileSync(join(folder, name), 'utf8'), name);
    if (read.ok) brands.push(read.value);
    else mistakes.push(...read.mistakes);
  }
  return { brands, mistakes };
}

/** Every brand file of a folder, or every mistake in them. */
export function loadBrands(folder: string, only?: string | null): Loaded<LoadedBrand[]> {
  const { brands, mistakes } = readBrands(folder, only);
  return mistakes.length === 0 ? { ok: true, value: brands } : { ok: false, mistakes };
}

export function loadLexicon(path: string): Loaded<Lexicon> {
  return parseYaml(readFileSync(path, 'utf8'), basename(path), lexicon);
}

/** `nikon.yaml:41 policies[2].sources[0].quote: …`, as an editor can follow it. */
export function mistakeLine(mistake: Mistake): string {
  const place = mistake.line === null ? mistake.file : `${mistake.file}:${mistake.line}`;
  return `${place} ${mistake.path === '' ? '(file)' : mistake.path}: ${mistake.message}`;
}
