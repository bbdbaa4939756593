import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { brandFile } from './schema/brand-file.ts';
import { lexicon } from './schema/lexicon.ts';
import type { Brand, Lexicon, Policy } from './types.ts';

export type Mistake = { file: string; line: number | null; path: string; message: string };
export type Loaded<T> = { ok: true; value: T } | { ok: false; mistakes: Mistake[] };
export type LoadedBrand = { file: string; brand: Brand; policies: Policy[] };

/** Parses YAML and holds it against a schema; every mistake names file, line and key. */
export function parseYaml<S extends z.ZodType>(text: string, file: string, schema: S): Loaded<z.output<S>> {
  const lines = new LineCounter();
  const doc = parseDocument(text, { merge: true, lineCounter: lines, uniqueKeys: true });
  if (doc.errors.length > 0) {
    const mistakes = doc.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      path: '',
      message: error.message.split('\n', 1)[0] ?? error.message,
    }));
    return { ok: false, mistakes };
  }
  const result = schema.safeParse(doc.toJS(), {
    error: (issue) => (issue.code === 'invalid_type' && issue.input === undefined ? 'is missing' : undefined),
  });
  if (result.success) return { ok: true, value: result.data };

  const mistakes = result.error.issues.map((issue) => ({
    file,
    line: lineOf(issue.path),
    path: pathText(issue.path),
    message: issue.message,
  }));
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

/** Every brand file of a folder that loads, in the order of their names, and the mistakes of those that do not. */
export function readBrands(folder: string): { brands: LoadedBrand[]; mistakes: Mistake[] } {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.dist.yaml'))
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
export function loadBrands(folder: string): Loaded<LoadedBrand[]> {
  const { brands, mistakes } = readBrands(folder);
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
