import { amountChunks } from '../../reading/amount-chunks.ts';
import { onlyDate, yearFirstDate } from '../../reading/civil-date.ts';
import { textOrNull } from '../../reading/clean.ts';
import type { OrderReading } from '../../reading/order-reading.ts';
import type { Chunk } from '../../reading/page-text.ts';
import { MAX_ORDERS } from '../../reading/result.ts';
import { isGivenBack, tradeStatus } from '../../reading/trade-status.ts';
import type { TaobaoPage } from './taobao-address.ts';
import { orderBlocks, type ShownBlock } from './taobao-blocks.ts';
import { isService } from './taobao-goods.ts';
import { type ShownLine, shownLines } from './taobao-lines.ts';
import { linksIn, shopLinks } from './taobao-links.ts';
import { type IsOffered, type Offers, offersIn } from './taobao-offers.ts';
import { saidStatus, statusOf } from './taobao-state.ts';
import { shownTotal } from './taobao-sums.ts';

/** The orders as the page shows them, in each of its three generations, by their labels and by what links lead to. */
export function shownOrders(doc: Document, page: TaobaoPage): OrderReading[] {
  const offers = offersIn(doc.body);
  return orderBlocks(doc, page)
    .slice(0, MAX_ORDERS)
    .flatMap((block) => shownOrder(block, page, offers(block.element), doc) ?? []);
}

function shownOrder(
  { id, element }: ShownBlock,
  page: TaobaoPage,
  offers: Offers,
  doc: Document,
): OrderReading | null {
  const chunks = amountChunks(element, offers.starts);
  const links = linksIn(element);
  const lines = shownLines(element, links, chunks, page, offers.holds);
  const total = shownTotal(chunks, lines, page);
  const goods = lines
    .map((line) => line.read(chunks, total?.element ?? null))
    .filter(({ title }) => !isService(title));
  if (lines.length > 0 && goods.length === 0) return null;
  const standing = goods.filter(({ state }) => !isGivenBack(state));
  const kept = standing.length > 0 ? standing : goods;
  const head = headOf(chunks, lines);
  // A details page says the state at its top, outside the part with the products.
  const statusText = (page === 'details' ? saidStatus(doc) : null) ?? statusOf(chunks, lines, page);
  const back = standing.length === 0 ? (goods[0]?.state ?? backIn(chunks)) : null;
  const status = tradeStatus(statusText);
  const seller = sellerOf(element, links, lines, chunks, page, offers.holds);
  return {
    orderId: id,
    orderedOn: dateOf(chunks, head, page),
    currency: total || kept.some(({ price }) => price !== null) ? 'CNY' : null,
    total: total?.amount ?? null,
    seller,
    status: back !== null && status !== 'unpaid' ? tradeStatus(back) : status,
    statusText,
    items: kept.map(({ title, quantity, price }) => ({ title, quantity, price })),
    channelTexts: [seller, ...lines.map(({ href }) => href)],
  };
}

/** Of an order whose products cannot be read. */
const backIn = (chunks: Chunk[]): string | null =>
  chunks.find(({ text }) => text.length < 20 && isGivenBack(text))?.text ?? null;

/** What stands before the first product. */
function headOf(chunks: Chunk[], lines: ShownLine[]): Chunk[] {
  const first = lines[0]?.title;
  const end = first ? chunks.findIndex(({ element }) => first.contains(element)) : -1;
  return end < 0 ? chunks : chunks.slice(0, end);
}

const CREATED = /^(?:创建时间|下单时间|拍下时间|订单创建时间|拍下(?:商品|宝贝)$)/;

/** Beside its label; on a list the date in the order's head, on a details page no other (it shows many). */
function dateOf(chunks: Chunk[], head: Chunk[], page: TaobaoPage): string | null {
  const created = besideLabel(chunks, CREATED);
  if (created) return created;
  if (page === 'details') {
    // 成交时间 is the time of ordering on some pages and of completion on others: before the payment, it is the first.
    const [done, paid] = [besideLabel(chunks, /^成交时间/), besideLabel(chunks, /^付款时间/)];
    return done !== null && paid !== null && done <= paid ? done : null;
  }
  for (const { text } of head) {
    // The oldest lists call it 成交时间.
    const isOrdering = /订单|^成交时间/.test(text) && !/发货|付款/.test(text);
    const date = onlyDate(text) ?? (isOrdering ? yearFirstDate(text)?.date : null);
    if (date) return date;
  }
  return null;
}

/** In the label's own words or the next ones, unless those are a label again. */
function besideLabel(chunks: Chunk[], label: RegExp): string | null {
  const at = chunks.findIndex(({ text }) => label.test(text));
  if (at < 0) return null;
  for (const { text } of chunks.slice(at, at + 3)) {
    const date = yearFirstDate(text)?.date;
    if (date) return date;
    if (/\p{L}/u.test(text) && !label.test(text)) return null;
  }
  return null;
}

const afterOf = (chunks: Chunk[], chunk: Chunk): string | null =>
  chunks[chunks.indexOf(chunk) + 1]?.text ?? null;

const SHOP_LABEL = /^(?:店铺(?:名称)?|商家|卖家(?:昵称)?|昵称)\s*[:：]\s*/;

function sellerOf(
  block: Element,
  links: readonly Element[],
  lines: readonly ShownLine[],
  chunks: Chunk[],
  page: TaobaoPage,
  isOffered: IsOffered,
): string | null {
  const { sure, others } = shopLinks(links);
  for (const link of [...sure, ...others]) {
    const name = textOrNull(link.textContent, 120);
    if (name && !lines.some(({ part }) => part.contains(link)) && !isOffered(link)) return name;
  }
  // The name for the chat, which need not be the shop's.
  const nick =
    page === 'list' ? null : textOrNull(block.querySelector('[data-nick]')?.getAttribute('data-nick'), 120);
  if (nick) return nick;
  const said = chunks.find(({ text }) => SHOP_LABEL.test(text));
  const name = said ? said.text.replace(SHOP_LABEL, '') || afterOf(chunks, said) : null;
  return name && !name.includes('*') ? textOrNull(name, 120) : null;
}
