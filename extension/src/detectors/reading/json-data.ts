/** Reading data that a page embeds: any shape at all may come, and nothing of it is trusted. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const MAX_TEXT = 2_000_000;
const MAX_NODES = 20_000;
const MAX_DEPTH = 40;

/** Null for text that is cut off, too long or not JSON. */
export function parseJson(text: string | null | undefined): Json {
  if (!text || text.length > MAX_TEXT) return null;
  try {
    // Some shops wrap JSON-LD in CDATA or comments.
    const parsed: Json = JSON.parse(
      text.trim().replace(/^(?:\/\/)?\s*<!\[CDATA\[|\/?\/?\s*\]\]>$|^<!--|-->$/g, ''),
    );
    return parsed;
  } catch {
    return null;
  }
}

/** An own property: what a polluted prototype holds is not data of the page's. */
export function own(value: Json | undefined, key: string): Json {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || !Object.hasOwn(value, key))
    return null;
  return value[key] ?? null;
}

export const listOf = (value: Json): Json[] => (Array.isArray(value) ? value : value === null ? [] : [value]);

/** A text, or a number as text. */
export const textOf = (value: Json): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;

/** A whole number above zero. */
export function countOf(value: Json): number | null {
  const text = textOf(value)?.trim() ?? '';
  return /^\d{1,5}(\.0+)?$/.test(text) && Number(text) > 0 ? Math.trunc(Number(text)) : null;
}

/** Every object anywhere inside, breadth first, bounded in number and depth. */
export function objectsIn(root: Json): Json[] {
  const found: Json[] = [];
  let level: Json[] = [root];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0 && found.length < MAX_NODES; depth += 1) {
    const next: Json[] = [];
    for (const node of level) {
      if (node === null || typeof node !== 'object') continue;
      if (!Array.isArray(node)) found.push(node);
      for (const child of Object.values(node)) next.push(child);
      if (next.length > MAX_NODES) break;
    }
    level = next;
  }
  return found.slice(0, MAX_NODES);
}

/** The text of the first `{…}` at or after `from`, by counting braces outside JSON strings; null when it never closes. */
export function objectTextAt(script: string, from: number): string | null {
  const start = script.indexOf('{', from);
  if (start < 0) return null;
  let depth = 0;
  let inString = false;
  for (let at = start; at < script.length && at - start < MAX_TEXT; at += 1) {
    const char = script.charAt(at);
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return script.slice(start, at + 1);
    }
  }
  return null;
}
