import { isMoney, type Money, parseMoney } from '../../reading/money.ts';
import { type Chunk, chunksOf, visibleText } from '../../reading/page-text.ts';
import { detectionOf, guarded, MAX_ORDERS, NOT_A_PURCHASE } from '../../reading/result.ts';
import type { Detection, Detector } from '../../types.ts';
import {
  AMAZON_MATCHES,
  isDetailsPath,
  isSheetPath,
  isSignIn,
  ORDER_CARD,
  ORDER_ROOT,
  type Site,
  siteOf,
} from './amazon-hosts.ts';
import { slot } from './amazon-items.ts';
import { onlyAmount, readOrder } from './amazon-order.ts';
import { TOTAL } from './amazon-words.ts';

/** Amazon, an order's own page, on all its sites; the newer sheets to print are laid out as this page is. */
const ID = 'amazon';

const isOrderPage = (url: URL): boolean => siteOf(url.hostname) !== null && isDetailsPath(url.pathname);

function read(url: URL, doc: Document): Detection {
  const site = siteOf(url.hostname);
  if (!site || !isDetailsPath(url.pathname) || isSignIn(doc)) return NOT_A_PURCHASE(ID);
  // A digital order's page draws the list's card.
  const cards = [...doc.querySelectorAll(ORDER_CARD)];
  const root = doc.querySelector(ORDER_ROOT);
  const orders = cards.length > 0 ? cards.slice(0, MAX_ORDERS) : root ? [root] : [];
  if (orders.length === 0 && isSheetPath(url.pathname)) return NOT_A_PURCHASE(ID);
  return detectionOf(
    ID,
    orders.map((order) => readOrder(order, site, { price, total, notice })),
  );
}

const price = (after: Chunk[], site: Site): Money | null =>
  parseMoney(after.find((chunk) => isMoney(chunk.text))?.text ?? null, site.currency);

const notice = (root: Element): string =>
  visibleText(slot(root, 'cancelled') ?? root.querySelector('.a-alert-heading'), 120);

/**
 * Behind the last label of a total: those above it are without tax or before gift cards. In a language that we lack,
 * the first bold amount.
 */
function total(root: Element, head: Chunk[], site: Site): Money | null {
  const summary = root.querySelector('#od-subtotals') ?? slot(root, 'chargeSummary');
  if (!summary) return onlyAmount(head, site);
  const rows = chunksOf(summary);
  const at = rows.findLastIndex(({ text }) => TOTAL.test(text));
  const found =
    at >= 0
      ? rows.slice(at + 1, at + 3).find(({ text }) => isMoney(text))
      : rows.find(({ text, element }) => isMoney(text) && element.closest('.a-text-bold'));
  return parseMoney(found?.text ?? null, site.currency);
}

export const amazonDetails: Detector = {
  id: ID,
  matches: AMAZON_MATCHES,
  isOrderPage,
  read: (url, doc) => guarded(ID, () => read(url, doc)),
};
