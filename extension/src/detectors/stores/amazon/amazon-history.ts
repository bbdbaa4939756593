import { chunksOf } from '../../reading/page-text.ts';
import { detectionOf, guarded, MAX_ORDERS, NOT_A_PURCHASE } from '../../reading/result.ts';
import type { Detection, Detector } from '../../types.ts';
import { AMAZON_MATCHES, isHistoryPath, isSignIn, ORDER_CARD, siteOf } from './amazon-hosts.ts';
import { orderIdIn } from './amazon-ids.ts';
import { TITLES } from './amazon-items.ts';
import { readOrder } from './amazon-order.ts';

/** Amazon, order history, on all its sites. */
const ID = 'amazon';

const isOrderPage = (url: URL): boolean => siteOf(url.hostname) !== null && isHistoryPath(url.pathname);

function read(url: URL, doc: Document): Detection {
  const site = siteOf(url.hostname);
  if (!site || !isHistoryPath(url.pathname) || isSignIn(doc)) return NOT_A_PURCHASE(ID);
  const cards = [...doc.querySelectorAll(ORDER_CARD)];
  const orders = cards.length > 0 && !cards.some(holdsMany) ? cards : aroundNumbers(doc);
  if (orders.length === 0 && isEmptyList(doc)) return NOT_A_PURCHASE(ID);
  const read = orders.slice(0, MAX_ORDERS).map((order) => readOrder(order, site, null));
  // An offer in the shape of an order has nothing of one.
  return detectionOf(
    ID,
    read.filter(({ orderId, orderedOn, total }) => orderId ?? orderedOn ?? total),
  );
}

/** The class has come to mean more than one order. (A replacement names the order that it replaces.) */
const holdsMany = (card: Element): boolean =>
  new Set((card.textContent ?? '').match(/(?<![\w-])\d{3}-\d{7}-\d{7}(?!\w)/g)).size > 2;

/** Cards by another name: around each order number the piece that has a product and no other number. */
function aroundNumbers(doc: Document): Element[] {
  const numbers = chunksOf(doc.body).filter(({ text }) => orderIdIn(text));
  return numbers.map(({ element }, at) => {
    const [before, after] = [numbers[at - 1]?.element, numbers[at + 1]?.element];
    let piece = element;
    for (let next = piece.parentElement; next && !piece.querySelector(TITLES); next = next.parentElement) {
      if ((before && next.contains(before)) || (after && next.contains(after))) break;
      piece = next;
    }
    return piece;
  });
}

/** "0 orders placed in …", in whatever language. */
function isEmptyList(doc: Document): boolean {
  const count = doc.querySelector('.num-orders, .js-time-filter-form label b');
  return count !== null && !/[1-9]/.test(count.textContent ?? '');
}

export const amazonHistory: Detector = {
  id: ID,
  matches: AMAZON_MATCHES,
  isOrderPage,
  read: (url, doc) => guarded(ID, () => read(url, doc)),
};
