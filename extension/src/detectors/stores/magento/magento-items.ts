import { type Otherwise, unitPrice } from '../../reading/money.ts';
import { fullTitle } from '../../reading/page-text.ts';
import { MAX_ITEMS } from '../../reading/result.ts';
import { shownPrice, shownQuantity, tableItems, titleOf } from '../../reading/table-items.ts';
import type { ProposedItem } from '../../types.ts';

/** Rows bear the line's id; a bundle's parts stand below it without a price and are no items of their own. */
export function shownItems(doc: Document, otherwise: Otherwise): ProposedItem[] {
  const rows = [...doc.querySelectorAll('tr[id^="order-item-row-"]')].slice(0, MAX_ITEMS);
  const items = rows.flatMap((row) => itemOf(row, otherwise));
  return items.length > 0 ? items : tableItems(doc, otherwise).items;
}

function itemOf(row: Element, otherwise: Otherwise): ProposedItem[] {
  const cell = row.querySelector('td.name') ?? row.firstElementChild;
  const named = cell?.querySelector('.product-item-name, .product.name, strong');
  const title = named ? fullTitle(named) : cell ? titleOf(cell) : '';
  if (title === '') return [];
  const counted = row.querySelector('td.qty');
  const amount = (name: string): string | null => {
    const cell = row.querySelector(`td.${name}`);
    // Shops of the Union show prices with tax, without, or both.
    const price = cell?.querySelector('.price-including-tax, [data-label^="Incl"]') ?? cell;
    return price ? (shownPrice(price, otherwise)?.amount ?? null) : null;
  };
  if (!counted) {
    const table = row.closest('table');
    const same = table
      ? tableItems(table.parentElement ?? table, otherwise).items.find((one) => one.title === title)
      : undefined;
    return [same ?? { title, quantity: null, price: null }];
  }
  const quantity = shownQuantity(counted);
  return [{ title, quantity, price: amount('price') ?? unitPrice(amount('subtotal'), quantity) }];
}
