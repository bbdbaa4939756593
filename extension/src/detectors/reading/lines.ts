import { cleanText } from './clean.ts';
import { isHidden, MAX_DEPTH, UNSPOKEN } from './page-text.ts';

/** One line as a reader of the page sees it, and the element in which it begins. */
export type Line = { element: Element; text: string };

/** Words before and after these stand on different lines; all other elements run on. */
const BREAKING =
  /^(?:address|article|aside|blockquote|body|br|center|d[dlt]|div|fieldset|footer|form|h\d|header|hr|li|main|nav|[ou]l|p|pre|section|table|tbody|t[dhr]|tfoot|thead)$/i;
const MAX_LINES = 4000;

/**
 * The visible lines under an element. Pages laid out as tables put a label and its value on one line by nothing but
 * inline marks (`<b>Order Placed:</b> March 4, 2026`), and divide lines by `<br>`.
 */
export function linesOf(root: Element): Line[] {
  const lines: Line[] = [];
  let words = '';
  let begins: Element | null = null;

  const end = (): void => {
    const text = words ? cleanText(words) : '';
    if (text && begins) lines.push({ element: begins, text });
    words = '';
    begins = null;
  };

  const walk = (element: Element, depth: number): void => {
    if (depth > MAX_DEPTH || lines.length >= MAX_LINES) return;
    if (UNSPOKEN.test(element.tagName) || isHidden(element)) return;
    const breaks = BREAKING.test(element.tagName);
    if (breaks) end();
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 1) walk(node as Element, depth + 1);
      else if (node.nodeType === 3 && node.nodeValue) {
        if (!begins && node.nodeValue.trim()) begins = element;
        words += node.nodeValue;
      }
    }
    if (breaks) end();
  };
  walk(root, 0);
  end();
  return lines;
}
