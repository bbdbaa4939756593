import type { Json } from '../../reading/json-data.ts';
import { countedOrders, type OrderReading, togetherOf } from '../../reading/order-reading.ts';
import { detectionOf, guarded, looks, NOT_A_PURCHASE } from '../../reading/result.ts';
import { scriptData } from '../../reading/script-data.ts';
import { elementsSaying } from '../../reading/text-search.ts';
import type { Detection, Detector } from '../../types.ts';
import { TAOBAO } from './store.ts';
import { idInAddress, taobaoPage } from './taobao-address.ts';
import { detailsOrder, listOrders } from './taobao-data.ts';
import { shownOrders } from './taobao-shown.ts';
import { tmallOrder } from './tmall-data.ts';

/**
 * 淘宝 and 天猫, 已买到的宝贝 and an order's details. The server sends the orders as data in a script; the page draws them
 * afterwards and turns its pages without changing that data.
 */
const ID = 'taobao';
const NAMES = ['data', 'detailData'];
const EMPTY =
  /没有符合条件的(?:宝贝|订单)|暂无(?:相关)?订单|(?:您|你)?还没有(?:相关)?(?:的)?(?:订单|宝贝)|没有找到相关订单/;

const isOrderPage = (url: URL): boolean => taobaoPage(url) !== null;

function read(url: URL, doc: Document, fresh: boolean): Detection {
  const page = taobaoPage(url);
  if (page === null) return NOT_A_PURCHASE(ID);
  const data = scriptData(doc, NAMES);
  const shown = shownOrders(doc, page);
  if (page === 'details') return detailsOf(data, shown, idInAddress(url.search), fresh);
  const lists = data.map(listOrders).filter((orders) => orders !== null);
  const purchases = countedOrders(ID, lists.flat(), shown, new Set(), fresh);
  if (purchases.length > 0) return detectionOf(ID, purchases);
  const isEmpty =
    (fresh && lists.length > 0) || (doc.body !== null && elementsSaying(doc.body, EMPTY).length > 0);
  return isEmpty ? NOT_A_PURCHASE(ID) : detectionOf(ID, []);
}

/** A details page is about one order: the one its address names, unless the page itself says another number. */
function detailsOf(data: Json[], shown: OrderReading[], address: string | null, fresh: boolean): Detection {
  const orders = data.map((one) => detailsOrder(one) ?? tmallOrder(one));
  const embedded = orders.find((order) => order !== null) ?? null;
  const shows = shown.find(({ orderId }) => orderId === (embedded?.orderId ?? address)) ?? shown[0] ?? null;
  const isOther = Boolean(shows?.orderId && embedded?.orderId && shows.orderId !== embedded.orderId);
  // Two numbers: the address says which is this page's.
  const drawn = isOther && embedded?.orderId === address ? null : shows;
  const counts = !(isOther && drawn) && (fresh || drawn !== null || embedded?.orderId === address);
  const order = togetherOf(ID, counts ? embedded : null, drawn, fresh);
  if (!order) return detectionOf(ID, []);
  if (order.orderId !== null || address === null || order.items.length === 0) return detectionOf(ID, [order]);
  return detectionOf(ID, [
    { ...order, orderId: address, missing: order.missing.filter((field) => field !== 'orderId') },
  ]);
}

export const taobao: Detector = {
  id: ID,
  matches: TAOBAO.matches,
  isOrderPage: (url) => looks(() => isOrderPage(url)),
  read: (url, doc, state) => guarded(ID, () => read(url, doc, state?.fresh !== false)),
};
