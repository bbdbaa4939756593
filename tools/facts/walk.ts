import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Where a fact is used: the file, and the policy or topic in whose sources it stands. */
export type Use = { fact: string; file: string; where: string };

/** Every `fact: ID` (or `facts: [ID]`) in the YAML files below a folder, the generated ones and left-out.yaml excepted. */
export function factUses(folder: string): Use[] {
  const uses: Use[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.yaml') || name.endsWith('.dist.yaml') || name === 'left-out.yaml') continue;
    const document: unknown = parse(readFileSync(join(folder, name), 'utf8'), { merge: true });
    collect(document, '', (fact, where) => uses.push({ fact, file: name, where }));
  }
  return uses;
}

/** A programme's conditions have a `fact` too: what is asked of a device. */
const FACT_ID = /^[A-Z0-9]+-\d+$/;

function collect(value: unknown, where: string, found: (fact: string, where: string) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) collect(one, where, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const place = nameOf(value) ?? where;
  for (const [key, inner] of Object.entries(value)) {
    // Anchors are only a stock of pages; what counts is where they are used.
    if (key === 'pages' && where === '') continue;
    if (key === 'fact' && typeof inner === 'string' && FACT_ID.test(inner)) found(inner, place);
    else if (key === 'facts' && Array.isArray(inner)) {
      for (const fact of inner) if (FACT_ID.test(String(fact))) found(String(fact), place);
    } else collect(inner, place, found);
  }
}

function nameOf(value: object): string | null {
  if ('id' in value && typeof value.id === 'string') return value.id;
  if ('topic' in value && typeof value.topic === 'string') return `unknown ${value.topic}`;
  return null;
}
