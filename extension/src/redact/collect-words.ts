import { CJK, LETTERS } from './scripts-of-words.ts';

const REGEX_BEFORE = /(?:^|[(,=:[!&|?{};\n]|=>|return)\s*$/;

/**
 * The words that a detector's source names in its strings and patterns: labels in every language, class names, keys of
 * embedded data. Only these may stay readable in a redacted page, so what a detector needs is kept, whoever adds to it.
 */
export function collectWords(source: string): Set<string> {
  const words = new Set<string>();
  for (const literal of literalsOf(source)) {
    const plain = literal.replace(/\\u\{?[0-9a-fA-F]+\}?|\\[pP]\{[^}]*\}|\\[a-zA-Z]|\$\{[^}]*\}/g, ' ');
    for (const [run] of plain.matchAll(LETTERS)) if (run.length > 1) words.add(run.toLowerCase());
    for (const [run] of plain.matchAll(CJK)) if (run.length > 1) words.add(run);
  }
  return words;
}

/** Strings, templates and patterns of a TypeScript source, without its comments. Not a parser: our own sources are formatted. */
function literalsOf(source: string): string[] {
  const found: string[] = [];
  let at = 0;
  while (at < source.length) {
    const char = source.charAt(at);
    if (source.startsWith('//', at)) at = endOr(source.indexOf('\n', at), source);
    else if (source.startsWith('/*', at)) at = endOr(source.indexOf('*/', at), source) + 2;
    else if (char === "'" || char === '"' || char === '`') {
      const end = closing(source, at, char);
      found.push(source.slice(at + 1, end));
      at = end + 1;
    } else if (char === '/' && REGEX_BEFORE.test(source.slice(Math.max(0, at - 40), at))) {
      const end = closing(source, at, '/');
      found.push(source.slice(at + 1, end));
      at = end + 1;
    } else at += 1;
  }
  return found;
}

const endOr = (at: number, source: string): number => (at < 0 ? source.length : at);

function closing(source: string, from: number, quote: string): number {
  let inClass = false;
  for (let at = from + 1; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === '\\') at += 1;
    else if (quote === '/' && char === '[') inClass = true;
    else if (quote === '/' && char === ']') inClass = false;
    else if (char === quote && !inClass) return at;
  }
  return source.length;
}
