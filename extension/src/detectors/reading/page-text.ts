import { cleanText } from './clean.ts';

/** One element's own words, in the order of the page. */
export type Chunk = { element: Element; text: string };

export const UNSPOKEN = /^(?:script|style|noscript|template|select|svg|iframe)$/i;
const MAX_CHUNKS = 4000;
export const MAX_DEPTH = 120;

/**
 * Hidden by attribute or inline style, or by the store's own class names for hidden things. Not by layout: that would
 * cost a reflow, and a document without a window has none.
 */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** The visible words under an element; `skip` leaves whole branches out. Bounded in number and depth. */
export function chunksOf(root: Element, skip?: (element: Element) => boolean): Chunk[] {
  const chunks: Chunk[] = [];
  const walk = (element: Element, depth: number): void => {
    if (depth > MAX_DEPTH || chunks.length >= MAX_CHUNKS) return;
    if (UNSPOKEN.test(element.tagName) || isHidden(element) || skip?.(element)) return;
    // The element's own text nodes are one chunk: parsers split them at entities and around inline marks.
    let own = '';
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) own += node.nodeValue;
    }
    const text = own.trim() ? cleanText(own) : '';
    if (text) chunks.push({ element, text });
    for (let child = element.firstElementChild; child; child = child.nextElementSibling)
      walk(child, depth + 1);
  };
  walk(root, 0);
  return chunks;
}

/** All the words of an element as one cleaned line, hidden parts left out. */
export function visibleText(element: Element | null, limit?: number): string {
  if (!element) return '';
  return cleanText(
    chunksOf(element)
      .map((chunk) => chunk.text)
      .join(' '),
    limit,
  );
}

/** The element's title: its words, or the longer `title` / `alt` that begins the same way where the words are cut short. */
export function fullTitle(element: Element, around: Element = element): string {
  const shown = cleanText(element.textContent);
  const begin = shown.replace(/(…|\.\.\.)$/, '').trim();
  for (const holder of [element, ...around.querySelectorAll('[title], img[alt]')]) {
    const fuller = cleanText(holder.getAttribute('title') ?? holder.getAttribute('alt'));
    if (fuller.length > shown.length && fuller.startsWith(begin)) return fuller;
  }
  return shown;
}
