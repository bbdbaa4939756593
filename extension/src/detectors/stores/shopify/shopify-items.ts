import { cleanText } from '../../reading/clean.ts';
import { type Otherwise, unitPrice } from '../../reading/money.ts';
import { fullTitle } from '../../reading/page-text.ts';
import { MAX_ITEMS } from '../../reading/result.ts';
import { shownPrice, shownQuantity, spokenOf, tableItems, titleOf } from '../../reading/table-items.ts';
import type { ProposedItem } from '../../types.ts';

/** Bought things as the page shows them: rows of the classic summary, a table with heads, or a table of roles. */
export function shownItems(doc: Document, otherwise: Otherwise): ProposedItem[] {
  const marked = [...doc.querySelectorAll('[data-variant-id]')];
  const classic = (marked.length > 0 ? marked : [...doc.querySelectorAll('tr.product')]).slice(0, MAX_ITEMS);
  if (classic.length > 0) return classic.flatMap((row) => classicItem(row, otherwise));
  const { items } = tableItems(doc, otherwise, true);
  return items.length > 0 ? items : roleItems(doc, otherwise);
}

/** The summary's price is the line's. */
function classicItem(row: Element, otherwise: Otherwise): ProposedItem[] {
  const cells = [...row.children];
  const name = row.querySelector('.product__description__name, .product-description-name');
  const cell =
    name ?? row.querySelector('th') ?? cells.find((one) => /\p{L}{2}/u.test(one.textContent ?? ''));
  const title = name ? fullTitle(name) : cell ? titleOf(cell) : '';
  const counted = row.querySelector('.product-thumbnail__quantity, .product__quantity');
  const quantity = counted ? shownQuantity(counted) : countIn(cells);
  const priced =
    row.querySelector('.product__price') ??
    cells.findLast((one) => one !== cell && shownPrice(one, otherwise));
  return title
    ? [{ title, quantity, price: unitPrice(priced ? amountIn(priced, otherwise) : null, quantity) }]
    : [];
}

const amountIn = (cell: Element, otherwise: Otherwise): string | null =>
  shownPrice(cell, otherwise)?.amount ?? null;

const countIn = (cells: Element[]): number | null =>
  cells.map((cell) => shownQuantity(cell)).find((count) => count !== null) ?? null;

/** Rows of image, description, quantity and price, whatever their heads are called. */
function roleItems(doc: Document, otherwise: Otherwise): ProposedItem[] {
  return [...doc.querySelectorAll('[role="row"]')].slice(0, MAX_ITEMS).flatMap((row) => {
    const cells = [...row.querySelectorAll('[role="cell"]')];
    const last = cells.at(-1);
    const line = last ? amountIn(last, otherwise) : null;
    if (cells.length < 3 || !last || line === null) return [];
    const named = cells.slice(0, -1).find((cell) => isNamed(cell));
    const title = named ? titleOf(named) : '';
    const quantity = countIn(cells.slice(0, -1).filter((cell) => cell !== named));
    return title ? [{ title, quantity, price: unitPrice(line, quantity) }] : [];
  });
}

/** Not the picture with its badge (`Quantity`, `2`), which stands first. */
const isNamed = (cell: Element): boolean =>
  shownQuantity(cell) === null &&
  /\p{L}{2}/u.test(
    cleanText(
      spokenOf(cell, 'del, s')
        .map(({ text }) => text)
        .join(' '),
    ),
  );
