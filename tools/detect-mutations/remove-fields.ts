import type { Detection, ProposedPurchase } from '../../extension/src/detectors/types.ts';
import { rewriteStrings } from './page-strings.ts';
import {
  all,
  amountEraser,
  dateEraser,
  type Eraser,
  idEraser,
  nameEraser,
  wordsEraser,
} from './value-forms.ts';

/** The fields without which a record is worth less or nothing, each with how its value is taken out of a page. */
const ERASERS: Record<string, (purchase: ProposedPurchase) => Eraser[]> = {
  'order number': ({ orderId, aliases }) => [orderId, ...aliases].filter((id) => id !== null).map(idEraser),
  'order date': ({ orderedOn }) => (orderedOn ? [dateEraser(orderedOn)] : []),
  total: ({ total }) => (total ? [amountEraser(total)] : []),
  // The longer first: one title may be the beginning of another.
  titles: ({ items }) =>
    items
      .map(({ title }) => title)
      .sort((one, other) => other.length - one.length)
      // A short one may be part of other words.
      .map((title) => (title.length < 8 ? nameEraser(title) : wordsEraser(title))),
  prices: ({ items }) =>
    items.flatMap(({ price }) => (price !== null && Number(price) !== 0 ? [amountEraser(price)] : [])),
  status: ({ statusText }) => (statusText ? [nameEraser(statusText)] : []),
  seller: ({ seller }) => (seller ? [nameEraser(seller)] : []),
};

export const REMOVABLE = Object.keys(ERASERS);

/** Takes a field of the first order, or of all, out of the document; false where the page does not spell it. */
export function removeField(doc: Document, field: string, baseline: Detection, of: 'first' | 'all'): boolean {
  const purchases = of === 'first' ? baseline.purchases.slice(0, 1) : baseline.purchases;
  const erasers = purchases.flatMap((purchase) => ERASERS[field]?.(purchase) ?? []);
  if (erasers.length === 0) return false;
  const eraser = all(erasers);
  if (field === 'titles') return rewriteStrings(doc, eraser) > 0;
  // A value that is part of a title, too, stays there: `$10 gift card` at ten dollars.
  const titles = baseline.purchases.flatMap(({ items }) => items.map(({ title }) => title));
  const holdsTitle = (text: string): boolean => {
    const plain = text.replace(/\s+/g, ' ');
    return titles.some((title) => plain.includes(title));
  };
  return (
    rewriteStrings(doc, (text, place) =>
      place !== 'script' && holdsTitle(text) ? text : eraser(text, place),
    ) > 0
  );
}
