import { isMoney, parseMoney } from '../../reading/money.ts';
import { type Chunk, fullTitle, isHidden } from '../../reading/page-text.ts';
import { MAX_ITEMS } from '../../reading/result.ts';
import { isGivenBack } from '../../reading/trade-status.ts';
import type { TaobaoPage } from './taobao-address.ts';
import { columnsOf } from './taobao-columns.ts';
import type { IsOffered } from './taobao-offers.ts';

/** One product of an order as the page shows it. */
export type ShownLine = {
  title: Element;
  part: Element;
  href: string | null;
  read: (chunks: Chunk[], sum: Element | null) => ReadLine;
};
export type ReadLine = { title: string; quantity: number | null; price: string | null; state: string };

const SNAPSHOT = /\[?交易快照\]?/;
export const TITLES =
  'a[href*="item.htm"], a[href*="snap" i], a[href*="item.taobao.com"], a[href*="detail.tmall"], a[href*="//2.taobao.com"], [data-spm*="itemtitle"], a[class*="title--"], .order-item .name a, a.item-link';
const NO_TITLE =
  /^(?:\[?交易快照\]?|查看.*|申请.*|退款.*|投诉.*|评价|追加评价|再买一单|加入购物车|订单详情|确认收货|保障卡|\d+)$/;

/** Each product's title: a link to it with words, not its picture and not a button. */
export function titleElements(block: Element, isOffered: IsOffered): Element[] {
  const found: Element[] = [];
  for (const element of block.querySelectorAll(TITLES)) {
    const last = found.at(-1);
    if (last?.contains(element) || isOffered(element) || isHidden(element)) continue;
    const text = titleOf(element);
    if (text.length < 2 || NO_TITLE.test(text)) continue;
    // The same product's link twice in a row: its name and its chosen colour, say.
    if (last?.getAttribute('href') && last.getAttribute('href') === element.getAttribute('href')) continue;
    found.push(element);
    if (found.length === MAX_ITEMS) break;
  }
  return found;
}

const titleOf = (element: Element): string =>
  fullTitle(element.querySelector('[class*="titleText"]') ?? element)
    .replace(SNAPSHOT, '')
    .trim();

export function shownLines(block: Element, page: TaobaoPage, isOffered: IsOffered): ShownLine[] {
  const titles = titleElements(block, isOffered);
  return titles.map((title, at) => {
    const part = partOf(title, titles[at - 1], titles[at + 1], block);
    const link = title.matches('a') ? title : title.querySelector('a');
    return {
      title,
      part,
      href: link?.getAttribute('href') ?? null,
      read: (chunks, sum) => readLine(title, part, chunks, sum, page),
    };
  });
}

/** The largest part around a title with no other title in it; never the part that names the order. */
function partOf(
  title: Element,
  before: Element | undefined,
  after: Element | undefined,
  block: Element,
): Element {
  let part = title;
  for (let parent = part.parentElement; parent && part !== block; parent = parent.parentElement) {
    if ((before && parent.contains(before)) || (after && parent.contains(after))) break;
    if (/订单(?:编)?号/.test(parent.textContent ?? '')) break;
    part = parent;
  }
  return part;
}

const SUMS = /^(?:实付|合计|[应需]付|商品总价|[（(]?含?运费|订单总额)/;
const TIMES = /^(?:数量\s*[:：]?\s*)?[x×X✕]\s*(\d{1,5})$|^数量\s*[:：]\s*(\d{1,5})$/;

function readLine(
  title: Element,
  part: Element,
  all: Chunk[],
  sum: Element | null,
  page: TaobaoPage,
): ReadLine {
  const begin = all.findIndex(({ element }) => title.contains(element) || element === title);
  const after = all
    .slice(begin + 1)
    .filter(({ element }) => part.contains(element) && !title.contains(element));
  const cut = after.findIndex(({ text }) => SUMS.test(text));
  const own = cut < 0 ? after : after.slice(0, cut);
  const columns = columnsOf(title, page);
  const price = columns
    ? own.find(({ text, element }) => isMoney(text) && columns.price?.contains(element))
    : own.find(({ text, element }) => isMoney(text) && element !== sum);
  const times = own.flatMap(({ text }) => TIMES.exec(text)?.slice(1).find(Boolean) ?? [])[0];
  // A number alone: in its column, or behind the price (before it, it may be a size).
  const alone = own.find(
    (chunk, at) =>
      /^\d{1,5}$/.test(chunk.text) &&
      (columns ? columns.quantity?.contains(chunk.element) : price !== undefined && at > own.indexOf(price)),
  );
  const quantity = Number(times ?? alone?.text ?? 0);
  return {
    title: titleOf(title),
    quantity: quantity > 0 ? quantity : null,
    price: parseMoney(price?.text ?? null, 'CNY')?.amount ?? null,
    state: own.find(({ text }) => isGivenBack(text) && text.length < 20)?.text ?? '',
  };
}
