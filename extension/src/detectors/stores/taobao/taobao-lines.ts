import { cleanText } from '../../reading/clean.ts';
import { isMoney, parseMoney } from '../../reading/money.ts';
import { type Chunk, fullTitle, isHidden } from '../../reading/page-text.ts';
import { MAX_ITEMS } from '../../reading/result.ts';
import { isGivenBack } from '../../reading/trade-status.ts';
import type { TaobaoPage } from './taobao-address.ts';
import { columnsOf } from './taobao-columns.ts';
import { isProductLink } from './taobao-links.ts';
import type { IsOffered } from './taobao-offers.ts';

/** One product of an order as the page shows it. */
export type ShownLine = {
  title: Element;
  part: Element;
  href: string | null;
  read: (chunks: Chunk[], sum: Element | null) => ReadLine;
};
export type ReadLine = { title: string; quantity: number | null; price: string | null; state: string };

/** Nothing stands deeper in an order than this; a page that nests without end is not followed. */
export const MAX_UP = 40;

const SNAPSHOT = /\[?交易快照\]?/;
const NO_TITLE =
  /^(?:\[?交易快照\]?|查看.*|申请.*|退款.*|投诉.*|评价|追加评价|再买一单|加入购物车|订单详情|确认收货|保障卡|\d+)$/;

/** Each product's title: a link to it with words, not its picture and not a button. */
function titleElements(links: readonly Element[], isOffered: IsOffered): Element[] {
  const found: Element[] = [];
  for (const element of links) {
    const last = found.at(-1);
    if (!isProductLink(element) || last?.contains(element) || isHidden(element) || isOffered(element))
      continue;
    const text = titleOf(element);
    if (text.length < 2 || NO_TITLE.test(text)) continue;
    // The same product's link twice in one place: its name and its chosen colour, say. Two lines may be one product.
    if (last?.parentElement?.contains(element) && sameAddress(last, element)) continue;
    found.push(element);
    if (found.length === MAX_ITEMS) break;
  }
  return found;
}

const sameAddress = (one: Element, other: Element): boolean =>
  one.hasAttribute('href') && one.getAttribute('href') === other.getAttribute('href');

/** Its words, or all of them from elsewhere where they are cut short. */
function titleOf(element: Element): string {
  const text = cleanText(element.textContent).replace(SNAPSHOT, '').trim();
  return /(?:…|\.\.\.)$/.test(text) || element.hasAttribute('title')
    ? fullTitle(element).replace(SNAPSHOT, '').trim()
    : text;
}

export function shownLines(
  block: Element,
  links: readonly Element[],
  all: readonly Chunk[],
  page: TaobaoPage,
  isOffered: IsOffered,
): ShownLine[] {
  const titles = titleElements(links, isOffered);
  const heads = all.flatMap(({ text, element }) => (/订单(?:编)?号/.test(text) ? [element] : []));
  return titles.map((title, at) => {
    const part = partOf(title, [titles[at - 1], titles[at + 1], ...heads], block);
    const link = title.matches('a') ? title : title.querySelector('a');
    return {
      title,
      part,
      href: link?.getAttribute('href') ?? null,
      read: (chunks, sum) => readLine(title, part, chunks, sum, page),
    };
  });
}

/** The largest part around a title with no other title in it, nor what names the order. */
function partOf(title: Element, others: (Element | undefined)[], block: Element): Element {
  let part = title;
  for (let parent = part.parentElement, up = 0; parent && part !== block && up < MAX_UP; up += 1) {
    const around = parent;
    if (others.some((other) => other && around.contains(other))) break;
    part = around;
    parent = around.parentElement;
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
