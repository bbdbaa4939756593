import { CATEGORY_WORDS, type Lang } from '@baoqi/ui';
import type { ItemView } from '../../../src/view/item-view.ts';
import { storeName } from '../../../src/words/store-names.ts';

/** Whether every word of the query stands somewhere on the item: part words, any case, full-width letters as half-width. */
export function matches(view: ItemView, query: string, lang: Lang): boolean {
  const { item, purchase } = view.record;
  const haystack = plain(
    [
      item.title,
      item.brand,
      item.model,
      item.serialNumber,
      item.notes,
      item.category && CATEGORY_WORDS[item.category][lang],
      purchase.orderId,
      purchase.seller,
      storeName(purchase.store, lang),
    ].join(' '),
  );
  return plain(query)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
