import { afterFirstLabel } from '../../reading/after-label.ts';
import { chineseStatus, statusLines, withoutSteps } from '../../reading/chinese-status.ts';
import { countedItems, hasCount } from '../../reading/counted-items.ts';
import { parseMoney } from '../../reading/money.ts';
import { blocksOf } from '../../reading/order-blocks.ts';
import { type Naming, numberAt, numberLabels, orderMarks, saysNumber } from '../../reading/order-marks.ts';
import { type Chunk, chunksOf } from '../../reading/page-text.ts';
import { detectionOf, guarded, MAX_ORDERS, NOT_A_PURCHASE, purchaseOf } from '../../reading/result.ts';
import { elementsSaying } from '../../reading/text-search.ts';
import type { Detection, Detector, OrderStatus, ProposedPurchase } from '../../types.ts';
import { miOrderedOn } from './mi-date.ts';
import { MI } from './store.ts';

/**
 * 小米商城, 我的订单 and 订单详情. A line with date, buyer, number; the amount behind its label; each product with
 * `1399元 × 1`. An order sent in several parcels repeats number and amount for each of them.
 */
const ID = 'mi';
const PRODUCT = 'a[href*="//item.mi.com/"], a[href*="/buy/detail"], a[href*="product_id="]';

const NAMING: Naming = {
  id: /^\d{10,20}$/,
  links: 'a[href*="/user/orderView/"]',
  linked: /\/user\/orderView\/(\d+)/,
};

const isList = (url: URL): boolean =>
  (url.hostname === 'static.mi.com' && /^\/order\/?(?:index\.html)?$/.test(url.pathname)) ||
  (url.hostname === 'order.mi.com' && /^\/user\/order\/?$/.test(url.pathname));

const isDetails = (url: URL): boolean =>
  url.hostname === 'order.mi.com' && /^\/user\/orderView\/\d+\/?$/i.test(url.pathname);

const isOrderPage = (url: URL): boolean => isList(url) || isDetails(url);

function read(url: URL, doc: Document): Detection {
  if (!isOrderPage(url)) return NOT_A_PURCHASE(ID);
  if (isDetails(url)) return readDetails(url, doc);
  const blocks = blocksOf(orderMarks(doc, NAMING), isWhole).slice(0, MAX_ORDERS);
  if (blocks.length === 0 && isEmptyList(doc)) return NOT_A_PURCHASE(ID);
  return detectionOf(
    ID,
    blocks.map(({ id, root }) => readOrder(root, chunksOf(root), id, 'tr, li')),
  );
}

function readDetails(url: URL, doc: Document): Detection {
  const heading = numberLabels(doc)[0];
  const root = heading ? wholeAround(heading) : doc.body;
  const shown = heading ? numberAt(heading, NAMING) : null;
  const address = /(\d{10,20})\/?$/.exec(url.pathname)?.[1] ?? null;
  const order = {
    ...readOrder(root, chunksOf(root), shown ?? address, 'tr'),
    ...(shown !== null && address !== null && shown !== address && disagreement(shown, address)),
  };
  // The page of an order that is not paid yet offers to pay; it becomes a purchase when it says so.
  if (order.status === 'unpaid') return NOT_A_PURCHASE(ID);
  return detectionOf(ID, heading || order.items.length > 0 ? [order] : []);
}

const disagreement = (kept: string, other: string) => ({ conflicts: [{ field: 'orderId', kept, other }] });

const isWhole = (part: Element): boolean => {
  const chunks = chunksOf(part);
  return hasCount(chunks) && statusLines(withoutSteps(chunks)).length > 0;
};

const isEmptyList = (doc: Document): boolean =>
  elementsSaying(doc.body, /^\s*(?:当前|您|暂时)?(?:还|暂时)?没有.{0,6}订单/).length > 0;

/** The middle of the page: around it stand the site's menus with products of their own. */
function wholeAround(heading: Element): Element {
  let part = heading;
  while (part.parentElement && !isWhole(part)) part = part.parentElement;
  return part;
}

function readOrder(
  root: Element,
  chunks: readonly Chunk[],
  orderId: string | null,
  rows: string,
): ProposedPurchase {
  const status = wholeStatus(statesOf(withoutSteps(chunks)), root);
  const total = parseMoney(afterFirstLabel(chunks, TOTALS), 'CNY');
  const items = countedItems(root, { rows, products: PRODUCT });
  return purchaseOf(ID, {
    orderId,
    orderedOn: miOrderedOn(chunks, orderId),
    currency: total?.currency ?? (items.some(({ price }) => price) ? 'CNY' : null),
    total: total?.amount ?? null,
    seller: null,
    status: status.status,
    statusText: status.text,
    items,
  });
}

const TOTALS = [
  /^实付(?:金额|款|总额)\s*[:：]?/,
  /^订单(?:总?金额|总价|总计|总额)\s*[:：]?/,
  /^应付(?:金额|总额)\s*[:：]?/,
  /^(?:合计|总计)(?:[（(][^）)]{0,10}[）)])?\s*[:：]?/,
];

type State = { status: OrderStatus; text: string };

/** One state for each parcel. Where one of them lacks its state, nothing is said of the whole. */
function statesOf(chunks: readonly Chunk[]): State[] {
  const states = statusLines(chunks).map((text) => ({ status: chineseStatus(text), text }));
  const parcels = chunks.filter(({ text }) => saysNumber(text)).length;
  return states.length < parcels ? [] : states;
}

/** A purchase stands while any parcel of it does. An order that says nothing but offers to pay is not paid. */
function wholeStatus(states: State[], root: Element): { status: OrderStatus; text: string | null } {
  const standing = states.find(({ status }) => !/^(?:cancel|re)/.test(status)) ?? states[0];
  if (standing) return standing;
  const pays = root.querySelector('a[href*="/buy/confirm"]') !== null;
  return { status: pays ? 'unpaid' : 'unknown', text: null };
}

export const mi: Detector = {
  id: ID,
  matches: MI.matches,
  isOrderPage,
  read: (url, doc) => guarded(ID, () => read(url, doc)),
};
