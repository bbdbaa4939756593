import { countedOrders, togetherOf } from '../../reading/order-reading.ts';
import { detectionOf, guarded, looks, NOT_A_PURCHASE } from '../../reading/result.ts';
import { scriptData } from '../../reading/script-data.ts';
import { elementsSaying } from '../../reading/text-search.ts';
import type { Detection, Detector } from '../../types.ts';
import { idInAddress, type PddPage, pddPage } from './pdd-address.ts';
import { pddOrders } from './pdd-data.ts';
import { shownOrders } from './pdd-shown.ts';
import { PDD } from './store.ts';

/**
 * 拼多多, 我的订单 and an order's details, on its pages for phones. The first orders come as data in a script; more are
 * fetched and drawn as one scrolls, without their numbers.
 */
const ID = 'pdd';
/** Not `没有更多的订单`, which stands below a list. */
const EMPTY = /(?:没有|暂无)(?:任何|相关)?的?订单/;

function read(url: URL, doc: Document, fresh: boolean): Detection {
  const page = pddPage(url);
  if (page === null) return NOT_A_PURCHASE(ID);
  const lists = scriptData(doc, ['rawData'])
    .map(pddOrders)
    .filter((orders) => orders !== null);
  const embedded = lists.flat();
  const shown = shownOrders(doc, page);
  const visible = idsIn(doc, url, page);
  if (page === 'details') {
    const address = idInAddress(url.search);
    const same = embedded.find(
      ({ orderId }) => orderId !== null && orderId === (shown[0]?.orderId ?? address),
    );
    const only = embedded.length === 1 && fresh && !shown[0]?.orderId ? embedded[0] : undefined;
    const order = togetherOf(ID, same ?? only ?? null, shown[0] ?? null, fresh);
    if (!order) return detectionOf(ID, []);
    if (order.orderId !== null || address === null) return detectionOf(ID, [order]);
    return detectionOf(ID, [
      { ...order, orderId: address, missing: order.missing.filter((field) => field !== 'orderId') },
    ]);
  }
  const purchases = countedOrders(ID, embedded, shown, visible, fresh);
  if (purchases.length > 0) return detectionOf(ID, purchases);
  const isEmpty =
    (fresh && lists.length > 0) || (doc.body !== null && elementsSaying(doc.body, EMPTY).length > 0);
  return isEmpty ? NOT_A_PURCHASE(ID) : detectionOf(ID, []);
}

/** Numbers that the page bears where a reader or a click can find them. */
function idsIn(doc: Document, url: URL, page: PddPage): Set<string> {
  const links = [...doc.querySelectorAll('a[href*="order_sn="]')].slice(0, 500);
  const found = links.map((link) => idInAddress(link.getAttribute('href') ?? ''));
  if (page === 'details') found.push(idInAddress(url.search));
  return new Set(found.filter((id) => id !== null));
}

export const pdd: Detector = {
  id: ID,
  matches: PDD.matches,
  isOrderPage: (url) => looks(() => pddPage(url) !== null),
  read: (url, doc, state) => guarded(ID, () => read(url, doc, state?.fresh !== false)),
};
