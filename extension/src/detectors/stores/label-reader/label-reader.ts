import { cleanText } from '../../reading/clean.ts';
import {
  asMoney,
  asOrderNumber,
  labelledDate,
  labelledNumbers,
  labelledStatus,
  labelledTotal,
  pageWords,
} from '../../reading/labelled.ts';
import { numericOrderOf } from '../../reading/numeric-order.ts';
import { statusIn, statusWords } from '../../reading/order-status.ts';
import { type Chunk, chunksOf, visibleText } from '../../reading/page-text.ts';
import { detectionOf, guarded, looks, NOT_A_PURCHASE, purchaseOf } from '../../reading/result.ts';
import { sharedSigns } from '../../reading/shared-signs.ts';
import { isOrderAddress, isShoppingAddress, saysOrder, saysThanks } from '../../reading/shopping-page.ts';
import { siteName } from '../../reading/site-name.ts';
import type { Detection, Detector, OrderStatus } from '../../types.ts';
import { offersCart, offersToPay } from './buttons.ts';
import { labelledItems } from './labelled-items.ts';

/**
 * The last resort, and only when the user asks for this page to be read: an order of a shop that nobody knows, by the
 * labels that shops of all languages use. Never in a content script, and never kept without the user: the form opens.
 */
const ID = 'label-reader';

/** Nobody looks here unasked, so the look may cost as much as the reading. */
const isOrderPage = (url: URL, doc: Document): boolean =>
  doc.body !== null && !isShoppingAddress(url) && (isOrderAddress(url) || saysOrder(doc));

function read(url: URL, doc: Document): Detection {
  if (!isOrderPage(url, doc) || !doc.body || offersToPay(doc)) return NOT_A_PURCHASE(ID);
  const chunks = pageWords(doc);
  const numbers = [...new Set(labelledNumbers(chunks).map(({ value }) => value))];
  // A list of an unknown shop: which date and which thing belong to which order cannot be told.
  if (numbers.length > 1) return NOT_A_PURCHASE(ID);
  const orderId = numbers[0] ?? numberInAddress(url);
  if (orderId === null || AMAZON_NUMBER.test(orderId)) return NOT_A_PURCHASE(ID);
  const signs = sharedSigns(url.hostname);
  const { items, within } = labelledItems(doc, chunks, signs);
  const outside = chunks.filter(({ element }) => !within.some((block) => block.contains(element)));
  const orderedOn = labelledDate(outside, numericOrderOf(doc));
  const total = labelledTotal(outside, signs);
  const state = stateOf(doc, outside);
  const hints = [isOrderAddress(url), saysOrder(doc), orderedOn !== null, total !== null, items.length > 0];
  const enough = hints.filter((hint) => hint).length >= 3;
  if (!enough || state.status === 'unpaid' || (orderedOn === null && offersCart(doc)))
    return NOT_A_PURCHASE(ID);
  const currencies = new Set(within.flatMap((block) => codesIn(chunksOf(block), signs)));
  const [only] = currencies;
  const currency = total?.currency ?? (currencies.size === 1 ? (only ?? null) : null);
  const purchase = purchaseOf(cleanText(url.hostname), {
    orderId,
    orderedOn,
    currency,
    total: total?.amount ?? null,
    seller: siteName(doc),
    ...state,
    items,
  });
  return detectionOf(ID, [{ ...purchase, ask: true }]);
}

/** At an address that is not Amazon's this is a copy of a page of theirs. */
const AMAZON_NUMBER = /^[\dD]\d{2}-\d{7}-\d{7}$/;

const PARAMETER = /^(?:order|purchase|trade)[_-]?(?:id|no|num|number|nr|sn|code)?$|^(?:oid|bestellnummer)$/i;

function numberInAddress({ searchParams }: URL): string | null {
  const named = [...searchParams]
    .filter(([name]) => PARAMETER.test(name))
    .map(([, value]) => asOrderNumber(value));
  const numbers = new Set(named.filter((number) => number !== null));
  const [only] = numbers;
  return numbers.size === 1 && only !== undefined ? only : null;
}

function stateOf(
  doc: Document,
  chunks: readonly Chunk[],
): { status: OrderStatus; statusText: string | null } {
  const said = labelledStatus(chunks);
  if (said !== null) return { status: statusIn(said) ?? 'unknown', statusText: said };
  // Of a heading the words of the state alone: the rest may greet the buyer by name.
  for (const heading of [...doc.querySelectorAll('h1, h2, h3, [role="alert"], [role="status"]')].slice(
    0,
    20,
  )) {
    const found = statusWords(visibleText(heading, 200));
    if (found) return { status: found.status, statusText: found.words };
  }
  return { status: saysThanks(doc) ? 'ordered' : 'unknown', statusText: null };
}

function codesIn(chunks: readonly Chunk[], signs: ReturnType<typeof sharedSigns>): string[] {
  return chunks.flatMap(({ text }) => asMoney(text, signs)?.currency ?? []);
}

export const labelReader: Detector = {
  id: ID,
  matches: [],
  isOrderPage: (url, doc) => looks(() => isOrderPage(url, doc)),
  read: (url, doc) =>
    guarded(ID, () => (looks(() => isOrderPage(url, doc)) ? read(url, doc) : NOT_A_PURCHASE(ID))),
};
