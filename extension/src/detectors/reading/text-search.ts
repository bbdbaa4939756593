import { isHidden } from './page-text.ts';

const UNSPOKEN = /^(?:script|style|noscript|template|textarea|select|option)$/i;
const SHOW_TEXT = 4;
const MAX_NODES = 40_000;
const MAX_FOUND = 1000;
const MAX_DEPTH = 120;

/** The elements whose own words fit, in the order of the page; cheaper than reading a whole page to find a few labels. Bounded. */
export function elementsSaying(root: Element, pattern: RegExp): Element[] {
  const found: Element[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  for (let turn = 0; turn < MAX_NODES && found.length < MAX_FOUND; turn += 1) {
    const node = walker.nextNode();
    if (!node) break;
    const parent = node.parentElement;
    if (!parent || !pattern.test(node.nodeValue ?? '') || parent === found.at(-1)) continue;
    if (isSpoken(parent, root)) found.push(parent);
  }
  return found;
}

/** Neither hidden itself nor inside what is hidden or never shown. */
export function isSpoken(element: Element, root: Element): boolean {
  let part: Element | null = element;
  for (let depth = 0; part && depth < MAX_DEPTH; depth += 1) {
    if (UNSPOKEN.test(part.tagName) || isHidden(part)) return false;
    if (part === root) return true;
    part = part.parentElement;
  }
  return part === null;
}
