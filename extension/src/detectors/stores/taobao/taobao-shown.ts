import { amountChunks } from '../../reading/amount-chunks.ts';
import { onlyDate, yearFirstDate } from '../../reading/civil-date.ts';
import { textOrNull } from '../../reading/clean.ts';
import type { OrderReading } from '../../reading/order-reading.ts';
import { type Chunk, visibleText } from '../../reading/page-text.ts';
import { MAX_ORDERS } from '../../reading/result.ts';
import { elementsSaying } from '../../reading/text-search.ts';
import { isGivenBack, tradeStatus } from '../../reading/trade-status.ts';
import type { TaobaoPage } from './taobao-address.ts';
import { orderBlocks, type ShownBlock } from './taobao-blocks.ts';
import { STATUS_LIMIT } from './taobao-data.ts';
import { isService } from './taobao-goods.ts';
import { type ShownLine, shownLines } from './taobao-lines.ts';
import { linksIn, shopLinks } from './taobao-links.ts';
import { type IsOffered, type Offers, offersIn } from './taobao-offers.ts';
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

const STATUS_CLASS = /shopInfoStatus|status-desc-mod|statusTitle/;
const STATUS_LINE =
  /^(?:当前)?(?:订单|交易)状态\s*[:：]|^(?:等待(?:买家|卖家|商家|您)|买家已|卖家已|商家已|部分发货|待(?:付款|发货|收货|评价|确认收货)|交易(?:成功|关闭|完成|已取消)|订单已?(?:关闭|取消|完成)|已(?:发货|签收|取消|完成|关闭|收货)|退货?退?款成功|运输中|派送中)/;

const SAID = /(?:订单|交易)状态\s*[:：]/;

/** `当前订单状态：卖家已发货`, in one element or two. */
function saidStatus(doc: Document): string | null {
  const said = doc.body ? elementsSaying(doc.body, SAID)[0] : undefined;
  if (!said) return null;
  const here = visibleText(said, STATUS_LIMIT);
  return /[:：]$/.test(here) ? textOrNull(visibleText(said.parentElement, STATUS_LIMIT)) : here;
}

/** The line that says so, else the only one that is a state. A details page shows the steps to come as well. */
function statusOf(chunks: Chunk[], lines: ShownLine[], page: TaobaoPage): string | null {
  const fits = chunks.filter(({ text }) => text.length <= STATUS_LIMIT && STATUS_LINE.test(text));
  const labelled = fits.findIndex(({ text }) => /状态\s*[:：]/.test(text));
  const said = fits[labelled];
  if (said) return /[:：]\s*$/.test(said.text) ? afterOf(chunks, said) : said.text;
  const named = chunks.find(({ element }) => STATUS_CLASS.test(element.getAttribute('class') ?? ''))?.text;
  if (named && tradeStatus(named) !== 'unknown') return named;
  // Beside one of several products stands that product's state.
  const own = fits.filter(
    ({ element }) => lines.length < 2 || !lines.some(({ part }) => part.contains(element)),
  );
  const texts = [...new Set((own.length > 0 ? own : fits).map(({ text }) => text))].filter(
    (text) => !isGivenBack(text),
  );
  if (page === 'list') return texts[0] ?? fits[0]?.text ?? null;
  return texts.length === 1 ? (texts[0] ?? null) : null;
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
