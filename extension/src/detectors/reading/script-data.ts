import { parseLiteral } from './js-literal.ts';
import { type Json, objectTextAt } from './json-data.ts';

/**
 * What a page's own script is given, read as data and never run: `var data = JSON.parse('{\"a\":1}')`,
 * `window.rawData={"a":1};`. Cut off, computed or endless: null.
 */

// Twice the longest list of orders seen, with every sign escaped.
const MAX_SCRIPT = 4_000_000;
const MAX_SCRIPTS = 300;
const MAX_LITERAL = 200_000;
const MAX_TRIES = 3;

const parsed = (text: string): Json => {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
};

/** The value a script gives to a global name; null where it gives none that can be read. */
export function assignedData(script: string, name: string): Json {
  if (script.length > MAX_SCRIPT || !script.includes(name)) return null;
  // Not a property of something else (`page.data = …`), except of the window.
  const pattern = new RegExp(`(?<![\\w$.])(?:(?:window|self|globalThis)\\.)?${name}\\s*=\\s*(?=[{J])`, 'g');
  for (const found of [...script.matchAll(pattern)].slice(0, MAX_TRIES)) {
    const value = valueAt(script, found.index + found[0].length);
    if (value !== null) return value;
  }
  return null;
}

/** The values of these names in the page's inline scripts, in the order of the page. */
export function scriptData(doc: Document, names: readonly string[]): Json[] {
  const found: Json[] = [];
  for (const script of [...doc.querySelectorAll('script:not([src])')].slice(0, MAX_SCRIPTS)) {
    const text = script.textContent ?? '';
    for (const name of names) {
      const value = assignedData(text, name);
      if (value !== null) found.push(value);
    }
  }
  return found;
}

function valueAt(script: string, at: number): Json {
  const quoted = /^JSON\.parse\(\s*(?=["'])/.exec(script.slice(at, at + 60))?.[0];
  if (quoted !== undefined) return parsed(stringAt(script, at + quoted.length) ?? '');
  if (script.charAt(at) !== '{') return null;
  const text = objectTextAt(script, at);
  if (text === null) return null;
  return parsed(text) ?? (text.length > MAX_LITERAL ? null : parseLiteral(text));
}

/** The text of the string literal that begins here, or null where it never ends. */
export function stringAt(script: string, at: number): string | null {
  const quote = script.charAt(at);
  const end = quoteEnd(script, quote, at + 1);
  if (end < 0) return null;
  const raw = script.slice(at + 1, end);
  // JavaScript's escapes are JSON's and a few more, so the quick way mostly is enough.
  const quick = parsed(`"${raw}"`);
  return typeof quick === 'string' ? quick : unescaped(raw);
}

function quoteEnd(script: string, quote: string, from: number): number {
  for (let at = script.indexOf(quote, from); at >= 0; at = script.indexOf(quote, at + 1)) {
    let slashes = 0;
    while (script.charAt(at - 1 - slashes) === '\\') slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}

const ESCAPED = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
  ['\n', ''],
]);

const unescaped = (raw: string): string =>
  raw.replace(/\\(?:u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|([\s\S]))/g, (_, u?: string, x?: string, c = '') =>
    u || x ? String.fromCharCode(Number.parseInt(u ?? x ?? '', 16)) : (ESCAPED.get(c) ?? c),
  );
