import { cleanText } from '../../reading/clean.ts';
import { asMoney } from '../../reading/labelled.ts';
import { type Money, type Otherwise, unitPrice } from '../../reading/money.ts';
import { LABELS } from '../../reading/order-words.ts';
import { chunksOf, fullTitle, visibleText } from '../../reading/page-text.ts';
import { MAX_ITEMS } from '../../reading/result.ts';
import { isName, shownPrice, timesIn } from '../../reading/table-items.ts';
import type { ProposedItem } from '../../types.ts';

/**
 * A row holds the product with `× 2` behind it, and the line's total. Class names where the theme left them, otherwise
 * the shape: two cells, of which the first counts and the last is an amount.
 */
export function shownItems(doc: Document, otherwise: Otherwise): ProposedItem[] {
  const named = [...doc.querySelectorAll('tr.order_item, tr.woocommerce-table__line-item')];
  const rows = named.length > 0 ? named : [...doc.querySelectorAll('table tbody tr')].filter(isCounted);
  return rows.slice(0, MAX_ITEMS).flatMap((row) => {
    const cells = [...row.children];
    const cell = cells.find((one) => one.matches(NAME_CELL)) ?? cells[0];
    const last = cells.find((one) => one.matches(TOTAL_CELL)) ?? cells.at(-1);
    if (!cell) return [];
    const title = titleOf(cell);
    const quantity = quantityOf(row, cell);
    const line = last && last !== cell ? shownPrice(last, otherwise) : null;
    return title ? [{ title, quantity, price: unitPrice(line?.amount ?? null, quantity) }] : [];
  });
}

const NAME_CELL = '.product-name, .wc-block-order-confirmation-totals__product';
const TOTAL_CELL = '.product-total, .wc-block-order-confirmation-totals__total';

const isCounted = (row: Element): boolean =>
  row.children.length >= 2 && timesIn(row.firstElementChild ?? undefined) !== null;

/** Without the quantity and the list of chosen options, which stand in the same cell. */
function titleOf(cell: Element): string {
  const link = cell.querySelector('a[href]');
  if (link) return isName(cleanText(link.textContent)) ? fullTitle(link) : '';
  const words = chunksOf(
    cell,
    (one) =>
      one !== cell && one.matches('.product-quantity, .wc-item-meta, ul, dl, .product-purchase-note, del'),
  );
  const title = cleanText(words.map(({ text }) => text).join(' ')).replace(/\s*[×x]\s*\d{1,5}$/u, '');
  return isName(title) ? title : '';
}

/** Of `× 3` struck out and `2` after a refund the latter was kept. */
function quantityOf(row: Element, cell: Element): number | null {
  const slot = row.querySelector('.product-quantity');
  if (!slot) return timesIn(cell);
  const text = cleanText(
    chunksOf(slot, (one) => one.matches('del, s'))
      .map((chunk) => chunk.text)
      .join(' '),
    20,
  );
  const count = Number(/(\d{1,5})\s*$/.exec(text)?.[1] ?? 0);
  return count > 0 ? count : null;
}

type Total = { label: string; amount: Money | null };

/**
 * The row whose label says *total*; in a language without such a word here, the last, as long as it is the greatest.
 * A note of the buyer's may stand below it, and the method of payment has no amount.
 */
export function totalsRow(doc: Document, otherwise: Otherwise): Money | null {
  const rows = [...doc.querySelectorAll('tfoot tr')].slice(0, 30).map((row): Total => {
    const cell = row.querySelector('td');
    const label = visibleText(row.querySelector('th') ?? row.firstElementChild, 80);
    return { label, amount: cell ? amountIn(cell, otherwise) : null };
  });
  const named = rows.filter(({ label }) => saysTotal(label));
  if (named.length > 0) return named.at(-1)?.amount ?? null;
  const amounts = rows.map(({ amount }) => amount).filter((amount) => amount !== null);
  const last = amounts.at(-1);
  return last && amounts.every(({ amount }) => Number(amount) <= Number(last.amount)) ? last : null;
}

const saysTotal = (label: string): boolean =>
  [LABELS.total, LABELS.grandTotal].some((words) => words.exec(label)?.[1] === '');

/** Tax in brackets stands behind (`$120.00 (includes $20.00 VAT)`), what was before a refund is struck out. */
function amountIn(cell: Element, otherwise: Otherwise): Money | null {
  if (/^\s*[-−–]/.test(visibleText(cell))) return null;
  const marked = [...cell.querySelectorAll('.woocommerce-Price-amount, .amount')];
  const amount = marked.find((one) => one.closest('del, s, small, .includes_tax') === null);
  if (amount) return asMoney(visibleText(amount), otherwise);
  return marked.length > 0 || cell.querySelector('del, s')
    ? null
    : asMoney(visibleText(cell, 120), otherwise);
}
