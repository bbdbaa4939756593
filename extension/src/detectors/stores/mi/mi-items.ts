import { isStatusLine } from '../../reading/chinese-status.ts';
import { cleanText } from '../../reading/clean.ts';
import { parseMoney } from '../../reading/money.ts';
import { type Chunk, chunksOf, fullTitle } from '../../reading/page-text.ts';
import { MAX_ITEMS } from '../../reading/result.ts';
import type { ProposedItem } from '../../types.ts';

/** `1399元 × 1`; where amount and count are two pieces, the count alone. */
const COUNT = /^((?:[¥￥]\s*)?\d[\d.,]{0,14}\s*元?)?\s*[×✕xX]\s*(\d{1,4})$/;

const PRODUCT = 'a[href*="//item.mi.com/"], a[href*="/buy/detail"], a[href*="product_id="]';

export const hasCount = (text: string): boolean => COUNT.test(text);

/**
 * The products of an order: each row with a count, and rows that lost theirs but still lead to a product. A row of a
 * details page is a table's; in a list it may be a list's too.
 */
export function miItems(root: Element, rowOf: 'tr' | 'tr, li'): ProposedItem[] {
  const rows = new Set<Element>();
  for (const { element, text } of chunksOf(root)) {
    const row = COUNT.test(text) ? around(element, root, rowOf) : null;
    if (row) rows.add(row);
  }
  for (const link of root.querySelectorAll(PRODUCT)) {
    const row = link.closest(rowOf);
    if (row && root.contains(row) && ![...rows].some((one) => one.contains(row) || row.contains(one)))
      rows.add(row);
  }
  const items: ProposedItem[] = [];
  for (const row of rows) {
    const item = itemOf(row);
    if (item) items.push(item);
    if (items.length === MAX_ITEMS) break;
  }
  return items;
}

/** The row of a count; without table or list, the nearest part that has words beside the count. */
function around(count: Element, root: Element, rowOf: string): Element | null {
  const row = count.closest(rowOf);
  if (row && row !== root && root.contains(row)) return row;
  let part: Element | null = count.parentElement;
  while (part && part !== root && !part.querySelector('a')) part = part.parentElement;
  return part === root ? null : part;
}

function itemOf(row: Element): ProposedItem | null {
  const chunks = chunksOf(row);
  const at = chunks.findIndex(({ text }) => COUNT.test(text));
  const [, amount = '', count = ''] = COUNT.exec(chunks[at]?.text ?? '') ?? [];
  // `1399元` may stand in a piece of its own before `× 1`.
  const price = parseMoney(amount || (chunks[at - 1]?.text ?? null), 'CNY')?.amount ?? null;
  const title = titleOf(row, at < 0 ? chunks : chunks.slice(0, at));
  const quantity = Number(count) > 0 ? Number(count) : null;
  return title ? { title, quantity, price } : null;
}

/** The link to the product; a contract's phone has none, then the first words before its price. */
function titleOf(row: Element, words: readonly Chunk[]): string {
  const links = [...row.querySelectorAll('a')].filter((link) => cleanText(link.textContent) !== '');
  const link = links.find((one) => one.matches(PRODUCT)) ?? links[0];
  if (link) return fullTitle(link, row);
  const line = words.find(
    ({ text }) => !COUNT.test(text) && !isStatusLine(text) && parseMoney(text, 'CNY') === null,
  );
  return line?.text ?? cleanText(row.querySelector('img[alt]')?.getAttribute('alt'));
}
