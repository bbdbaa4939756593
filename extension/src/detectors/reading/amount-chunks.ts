import { cleanText } from './clean.ts';
import { type Chunk, isHidden, MAX_DEPTH, UNSPOKEN } from './page-text.ts';

const MAX_CHUNKS = 4000;
const LONGEST = 24;
const WHOLE = /^[¥￥]\s*\d[\d,]*(?:\.\d{1,2})?$/;

/** Struck through: what it cost before. */
const isStruck = (element: Element): boolean =>
  /^(?:del|s|strike)$/i.test(element.tagName) ||
  /line-through|underline/.test(
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('style') ?? ''}`,
  );

/**
 * The visible words under an element like `chunksOf`, but an amount that is set in pieces (`<i>￥</i><b>8</b>.<b>27</b>`)
 * is one chunk, and a former price none.
 */
export function amountChunks(root: Element, skip?: (element: Element) => boolean): Chunk[] {
  const chunks: Chunk[] = [];
  const walk = (element: Element, depth: number): void => {
    if (depth > MAX_DEPTH || chunks.length >= MAX_CHUNKS) return;
    if (UNSPOKEN.test(element.tagName) || isHidden(element) || skip?.(element)) return;
    if (element !== root && isStruck(element)) return;
    const amount = depth > 0 && beginsWithSign(element) ? wholeAmount(element) : null;
    if (amount) {
      chunks.push({ element, text: amount });
      return;
    }
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

/** A glance at its first words, since all words of every element would be the whole page many times over. */
function beginsWithSign(element: Element): boolean {
  if (!element.firstElementChild) return false;
  let node: Node | null = element.firstChild;
  for (let turn = 0; node && turn < 40; turn += 1) {
    const text: string = node.nodeType === 3 ? (node.nodeValue ?? '').trimStart() : '';
    if (text !== '') return /^[¥￥]/.test(text);
    node = node.firstChild ?? node.nextSibling;
  }
  return false;
}

function wholeAmount(element: Element): string | null {
  const text = element.textContent ?? '';
  if (text.length > 200 || [...element.querySelectorAll('*')].some(isStruck)) return null;
  const plain = text.replace(/\s+/g, '');
  return plain.length <= LONGEST && WHOLE.test(plain) ? plain : null;
}
