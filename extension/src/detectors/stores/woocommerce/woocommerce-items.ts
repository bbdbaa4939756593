import { cleanText } from '../../reading/clean.ts';
import { type Money, type Otherwise, unitPrice } from '../../reading/money.ts';
import { chunksOf, fullTitle, visibleText } from '../../reading/page-text.ts';
import { MAX_ITEMS } from '../../reading/result.ts';
import { shownPrice, timesIn } from '../../reading/table-items.ts';
import type { ProposedItem } from '../../types.ts';

/**
 * A row holds the product with `× 2` behind it, and the line's total. Class names where the theme left them, otherwise
 * the shape: two cells, of which the first counts and the last is an amount.
 */
export function shownItems(doc: Document, otherwise: Otherwise): ProposedItem[] {
  const named = [...doc.querySelectorAll('tr.order_item, tr.woocommerce-table__line-item')];
  const rows = named.length > 0 ? named : [...doc.querySelectorAll('table tbody tr')].filter(isCounted);
  return rows.slice(0, MAX_ITEMS).flatMap((row) => {
    const cell =
      row.querySelector('.product-name, .wc-block-order-confirmation-totals__product') ??
      row.firstElementChild;
    const last =
      row.querySelector('.product-total, .wc-block-order-confirmation-totals__total') ?? row.lastElementChild;
    if (!cell) return [];
    const title = titleOf(cell);
    const quantity = quantityOf(row, cell);
    const line = last && last !== cell ? shownPrice(last, otherwise) : null;
    return title ? [{ title, quantity, price: unitPrice(line?.amount ?? null, quantity) }] : [];
  });
}

const isCounted = (row: Element): boolean =>
  row.children.length >= 2 && timesIn(row.firstElementChild ?? undefined) !== null;

/** Without the quantity and the list of chosen options, which stand in the same cell. */
function titleOf(cell: Element): string {
  const link = cell.querySelector('a[href]');
  if (link && cleanText(link.textContent)) return fullTitle(link);
  const words = chunksOf(
    cell,
    (one) =>
      one !== cell && one.matches('.product-quantity, .wc-item-meta, ul, dl, .product-purchase-note, del'),
  );
  return cleanText(words.map(({ text }) => text).join(' ')).replace(/\s*[×x]\s*\d{1,5}$/u, '');
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

/** The totals end with the order's; a note of the buyer's may stand below, and payment has no amount. */
export function totalsRow(doc: Document, otherwise: Otherwise): Money | null {
  const rows = [...doc.querySelectorAll('tfoot tr')];
  for (const row of rows.toReversed()) {
    const cell = row.querySelector('td');
    if (!cell || /^\s*[-−–]/.test(visibleText(cell))) continue;
    const shown =
      cell.querySelector('.amount, .woocommerce-Price-amount') !== null ||
      /^\D{0,6}\d/.test(visibleText(cell, 20));
    const amount = shown ? firstPrice(cell, otherwise) : null;
    if (amount) return amount;
  }
  return null;
}

/** Tax in brackets stands behind (`$120.00 (includes $20.00 VAT)`), what was before a refund is struck out. */
function firstPrice(cell: Element, otherwise: Otherwise): Money | null {
  const amounts = [...cell.querySelectorAll('.woocommerce-Price-amount, .amount')].filter(
    (amount) => amount.closest('del, s, small, .includes_tax') === null,
  );
  return shownPrice(amounts[0] ?? cell, otherwise);
}
