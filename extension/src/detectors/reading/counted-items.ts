import type { ProposedItem } from '../types.ts';
import { isStatusLine } from './chinese-status.ts';
import { cleanText } from './clean.ts';
import { parseMoney } from './money.ts';
import { type Chunk, chunksOf, fullTitle } from './page-text.ts';
import { MAX_ITEMS } from './result.ts';

const AMOUNT = /^(?:[¥￥]\s*)?\d[\d.,]{0,14}\s*元?$/;
/** `1399元 × 1`; where amount and count are two pieces, the count alone. */
const COUNT = /^((?:[¥￥]\s*)?\d[\d.,]{0,14}\s*元?)?\s*[×✕xX]\s*(\d{1,4})$/;

/** `rows`: what may be the row of one product; `products`: links that lead to one. */
export type RowShape = { rows: string; products: string };

export const hasCount = (chunks: readonly Chunk[]): boolean => chunks.some(({ text }) => COUNT.test(text));

/** The products of a Chinese store's order, each with its count: the rows with one, and rows that lost theirs but still lead to a product. */
export function countedItems(root: Element, { rows, products }: RowShape): ProposedItem[] {
  const found = new Set<Element>();
  for (const { element, text } of chunksOf(root)) {
    const row = COUNT.test(text) ? around(element, root, rows) : null;
    if (row) found.add(row);
    if (found.size >= MAX_ITEMS) break;
  }
  // Each link is held against each row: a page of links without end must not cost their product.
  for (const link of [...root.querySelectorAll(products)].slice(0, 10 * MAX_ITEMS)) {
    const row = link.closest(rows);
    const isNew = row && ![...found].some((one) => one.contains(row) || row.contains(one));
    if (isNew && root !== row && root.contains(row)) found.add(row);
    if (found.size >= MAX_ITEMS) break;
  }
  return [...found]
    .sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1))
    .flatMap((row) => itemOf(row, products) ?? [])
    .slice(0, MAX_ITEMS);
}

/** The row of a count; without table or list, the nearest part that has a link or a picture beside the count. */
function around(count: Element, root: Element, rows: string): Element | null {
  const row = count.closest(rows);
  if (row && row !== root && root.contains(row)) return row;
  let part: Element | null = count.parentElement;
  while (part && part !== root && !part.querySelector('a, img[alt]')) part = part.parentElement;
  return part === root ? null : part;
}

function itemOf(row: Element, products: string): ProposedItem | null {
  const chunks = chunksOf(row);
  const at = chunks.findIndex(({ text }) => COUNT.test(text));
  const [, amount = '', count = ''] = COUNT.exec(chunks[at]?.text ?? '') ?? [];
  const before = at < 0 ? chunks : chunks.slice(0, at);
  const title = titleOf(row, at < 0 ? null : before, products);
  const quantity = Number(count) > 0 ? Number(count) : null;
  const price = parseMoney(amount || (amountsOf(before).at(-1) ?? null), 'CNY')?.amount ?? null;
  return title ? { title, quantity, price: at < 0 ? null : price } : null;
}

/** Amounts in pieces of their own, the sign perhaps in another: `¥` `5999.00`. */
const amountsOf = (chunks: readonly Chunk[]): string[] =>
  chunks.map(({ text }) => text).filter((text) => AMOUNT.test(text));

/** The link to the product; a contract's phone has none, then the first words before its price. Without a count only the link. */
function titleOf(row: Element, words: readonly Chunk[] | null, products: string): string {
  const links = [...row.querySelectorAll(products)];
  const link = links.find((one) => cleanText(one.textContent) !== '');
  if (link) return fullTitle(link, row);
  const line = words?.find(({ text }) => !isStatusLine(text) && !AMOUNT.test(text) && /\p{L}{2}/u.test(text));
  if (line) return fullTitle(line.element, row);
  return words ? cleanText(row.querySelector('img[alt]')?.getAttribute('alt')) : '';
}
