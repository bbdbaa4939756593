import { cleanText, orderIdOf } from '../../reading/clean.ts';
import type { Mark } from '../../reading/order-blocks.ts';
import { elementsSaying } from '../../reading/text-search.ts';

export const ORDER_ID = /^\d{10,20}$/;
export const NUMBER_LABEL = /订单(?:编)?号\s*[:：]/;

const MAX_MARKS = 2000;

/** The order that a link leads to: `//order.mi.com/user/orderView/5180818000000001`. */
const linked = (link: Element | null): string | null =>
  orderIdOf(/\/user\/orderView\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1], ORDER_ID);

/** Everything that names an order, in the order of the page: the words before its number, and the links to it. */
export function miMarks(doc: Document): Mark[] {
  const links = [...doc.querySelectorAll('a[href*="/user/orderView/"]')].slice(0, MAX_MARKS);
  const marks = [...miNumbers(doc), ...links].map((element) => ({ element, id: miNumber(element) }));
  return marks
    .filter(({ element, id }) => id !== null || !element.matches('a'))
    .sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));
}

/** Where `订单号：` is said. */
export const miNumbers = (doc: Document): Element[] =>
  elementsSaying(doc.body, NUMBER_LABEL).filter((one) => saysNumber(cleanText(ownText(one))));

/** `原订单号` is the number of the order before it was split: not this one's. */
export const saysNumber = (text: string): boolean => NUMBER_LABEL.test(text.replace(/原订单(?:编)?号/g, ''));

const ownText = (element: Element): string =>
  [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join('');

/** The number behind the label, which is the label's own words or the link inside. */
export function miNumber(label: Element): string | null {
  if (label.matches('a')) return orderIdOf(label.textContent, ORDER_ID) ?? linked(label);
  const link = label.querySelector('a');
  const text = cleanText(label.textContent).replace(/原订单(?:编)?号\s*[:：]?\s*\d*/g, '');
  return (
    orderIdOf(link?.textContent, ORDER_ID) ??
    linked(link) ??
    orderIdOf(/订单(?:编)?号\s*[:：]\s*(\d{10,20})(?!\d)/.exec(text)?.[1], ORDER_ID)
  );
}
