import { cleanText } from '../../reading/clean.ts';
import { isMoney, parseMoney } from '../../reading/money.ts';
import { fullTitle } from '../../reading/page-text.ts';
import { MAX_ITEMS } from '../../reading/result.ts';
import type { ProposedItem } from '../../types.ts';

export type VmallRow = { item: ProposedItem; paid: string | null };

const MAX_HEADS = 20;
const COUNT = /^[×xX]?\s*(\d{1,4})$/;

/**
 * A product is a row of a table: picture, name, unit price, count, and an amount of money last, each in the column that
 * the heading above says. In a list the last amount is the order's, in the details the line's.
 */
export function vmallRows(root: Element, columns: Columns | null): VmallRow[] {
  const rows: VmallRow[] = [];
  for (const row of root.querySelectorAll('tr')) {
    const read = rowOf(row, columns);
    if (read) rows.push(read);
    if (rows.length === MAX_ITEMS) break;
  }
  return rows;
}

export const hasRow = (root: Element, columns: Columns | null): boolean =>
  [...root.querySelectorAll('tr')].some((row) => rowOf(row, columns) !== null);

export type Columns = { price: number; count: number; paid: number };

/** Places counted from the name: its own heading spans picture and name, so the next heading is the next cell. */
export function columnsOf(doc: Document): Columns | null {
  for (const row of [...doc.querySelectorAll('thead tr')].slice(0, MAX_HEADS)) {
    const heads = [...row.children].slice(1).map((head) => cleanText(head.textContent, 20));
    const at = (words: RegExp) => heads.findIndex((head) => words.test(head));
    const columns = { price: at(/^单价/), count: at(/^数量/), paid: at(/^(?:实付|小计|金额|总价)/) };
    if (columns.price >= 0 && columns.count >= 0) return columns;
  }
  return null;
}

/** Without headings: the count stands behind its price, or before the sum where the price is lost. */
function columnsIn(cells: readonly string[]): Columns {
  const first = cells.findIndex(isAmount);
  const isUnit = first >= 0 && (COUNT.test(cells[first + 1] ?? '') || cells.findLastIndex(isAmount) > first);
  if (isUnit)
    return {
      price: first,
      count: first + 1,
      paid: cells.findIndex((text, at) => at > first && isAmount(text)),
    };
  return { price: -1, count: COUNT.test(cells[first - 1] ?? '') ? first - 1 : -1, paid: first };
}

function rowOf(row: Element, known: Columns | null): VmallRow | null {
  const cells = [...row.children].filter((cell) => /^td$/i.test(cell.tagName));
  const at = cells.findIndex((cell) => nameIn(cell) !== null);
  const name = cells[at] && nameIn(cells[at]);
  if (!name) return null;
  const after = cells.slice(at + 1).map((cell) => cleanText(cell.textContent, 60));
  const { price, count, paid } = known ?? columnsIn(after);
  const quantity = Number(COUNT.exec(after[count] ?? '')?.[1] ?? 0);
  const amounts = { price: amountOf(after[price]), paid: amountOf(after[paid]) };
  // Without amount and count the row is a remark, or a product that is only shown.
  if (amounts.price === null && amounts.paid === null && quantity === 0) return null;
  return {
    item: { title: fullTitle(name, row), quantity: quantity > 0 ? quantity : null, price: amounts.price },
    paid: amounts.paid,
  };
}

/** The name is a link, or the words of its cell; the picture before it has none. */
function nameIn(cell: Element): Element | null {
  for (const link of cell.querySelectorAll('a')) if (isName(cleanText(link.textContent))) return link;
  const text = cleanText(cell.textContent);
  return isName(text) && text.length > 3 && !cell.querySelector('a') ? cell : null;
}

const isName = (text: string): boolean =>
  text !== '' && !isAmount(text) && !COUNT.test(text) && /\p{L}/u.test(text);

const isAmount = (text: string): boolean => isMoney(text) || /^\d{1,9}\.\d{2}$/.test(text);

const amountOf = (text: string | undefined): string | null =>
  text !== undefined && isAmount(text) ? (parseMoney(text, 'CNY')?.amount ?? null) : null;
