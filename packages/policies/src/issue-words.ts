import type { z } from 'zod';
import { nearest } from './nearest.ts';

type Raw = z.core.$ZodRawIssue;

/** What is wrong with a value, and what to write instead; undefined where the schema’s own sentence says it. */
export function issueWords(issue: Raw): string | undefined {
  const found = shown(issue.input);
  switch (issue.code) {
    case 'invalid_type':
      return typeWords(issue, found);
    case 'invalid_value': {
      const words = issue.values.map(String);
      const near = nearest(String(issue.input), words);
      return near === null
        ? `${found} is not in the list → write one of: ${words.join(', ')}`
        : `${found} is not in the list → write ${near} (or: ${words.filter((word) => word !== near).join(', ')})`;
    }
    case 'invalid_format':
      if (issue.format === 'url')
        return `${found} is no address → write all of it, with https://; null if there is none`;
      return `${found} has not the form that is wanted → see the key in the schema, or a neighbour`;
    case 'too_small':
      if (issue.origin === 'array') return 'is an empty list → write at least one entry';
      if (issue.origin === 'string') return 'is empty → write the text, or leave the key away';
      return `${found} is too small → write ${String(issue.minimum)} or more, without quotes`;
    default:
      return undefined;
  }
}

/** The key that was meant where a key is not known. */
export function keyWords(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  const instead = near === null ? `known here are: ${known.join(', ')}` : `write ${near}`;
  return `there is no key ${key} here → ${instead}`;
}

function typeWords(
  { expected, input, inst, path }: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidType>,
  found: string,
): string {
  if (input === undefined)
    return ['zh', 'en'].includes(String(path?.at(-1)))
      ? 'is missing → add it: every text stands in zh and in en'
      : 'is missing → add it';
  if (input === null) return 'is empty → write something, or leave the key away if it may be left out';
  if (expected === 'array')
    return `${found} is no list → begin each entry on a line of its own with “- ”, or write […]`;
  if (expected === 'string') return `${found} is no text → put it in quotes: "${String(input)}"`;
  if (expected === 'boolean') return `${found} is neither yes nor no to a program → write true or false`;
  if (expected === 'object') {
    const keys = keysOf(inst);
    return `${found} is no entry with keys → write { ${keys
      .slice(0, 3)
      .map((key) => `${key}: …`)
      .join(', ')} }`;
  }
  return `${found} is no ${String(expected)} → write a number without quotes`;
}

/** The keys that an entry may have, from the schema that looked at it. */
export function keysOf(inst: unknown): string[] {
  if (typeof inst !== 'object' || inst === null || !('shape' in inst)) return [];
  return typeof inst.shape === 'object' && inst.shape !== null ? Object.keys(inst.shape) : [];
}

function shown(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object' && input !== null) return 'an entry with keys';
  return `“${String(input)}”`;
}
