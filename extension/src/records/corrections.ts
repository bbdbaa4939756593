import { bare } from './same-title.ts';
import type { Correction, ItemRow, PurchaseRow } from './types.ts';

type Product = { store: string; title: string; seller: string | null };

const SAID_OF_PRODUCTS = ['brand', 'category', 'model'] as const;

/** More products than anybody corrects by hand; the oldest go. */
const MOST = 2000;

/** What the user said of this product at an earlier purchase; empty: nothing. */
export function saidOf(corrections: readonly Correction[], product: Product): Correction['said'] {
  const known = corrections.find((one) => isSame(one, product));
  if (known === undefined) return {};
  const { channel, ...said } = known.said;
  // The same listing is sold by one seller; where it is from is not known of another one's.
  return channel === undefined || known.seller !== product.seller ? said : { ...said, channel };
}

/**
 * The corrections with what the user has just said of an item. Null: nothing is to be remembered, since no page named it
 * or nothing was said of what it is.
 */
export function remembered(
  corrections: readonly Correction[],
  { store, seller }: PurchaseRow,
  { pageTitle, ...item }: ItemRow,
): Correction[] | null {
  const fields = [...SAID_OF_PRODUCTS, 'channel'] as const;
  if (pageTitle === null || !fields.some((field) => item.edited.includes(field))) return null;
  const { brand, category, model, channel } = item;
  const values = { brand, category, model, channel };
  const said = Object.fromEntries(
    Object.entries(values).filter(([field]) => item.edited.includes(field)),
  ) satisfies Correction['said'];
  const product = { store, title: pageTitle, seller };
  const others = corrections.filter((one) => !isSame(one, product));
  return [...others, { store, title: bare(pageTitle), seller, said }].slice(-MOST);
}

/** This library's corrections and those of a backup; of two about one product this library's. */
export function joined(here: readonly Correction[], there: readonly Correction[]): Correction[] {
  const missing = there.filter(
    ({ store, title }) => !here.some((one) => one.store === store && one.title === title),
  );
  return [...missing, ...here].slice(-MOST);
}

function isSame(one: Correction, { store, title }: Product): boolean {
  return one.store === store && one.title === bare(title);
}
