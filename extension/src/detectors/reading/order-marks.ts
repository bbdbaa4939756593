import { cleanText, orderIdOf } from './clean.ts';
import type { Mark } from './order-blocks.ts';
import { elementsSaying } from './text-search.ts';

/** How a Chinese store's page names an order: `订单号：` and a number of its shape, or a link to the order's page. */
export type Naming = { id: RegExp; links: string; linked: RegExp };

const LABEL = /订单(?:编)?号\s*[:：]/;
const MAX_MARKS = 600;

/** `原订单号` is the number of the order before it was split: not this one's. */
export const saysNumber = (text: string): boolean => LABEL.test(text.replace(/原订单(?:编)?号/g, ''));

const ownText = (element: Element): string =>
  [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join('');

/** Where `订单号：` is said. */
export const numberLabels = (doc: Document): Element[] =>
  elementsSaying(doc.body, LABEL)
    .slice(0, MAX_MARKS)
    .filter((one) => saysNumber(cleanText(ownText(one))));

/** Everything that names an order, in the order of the page. */
export function orderMarks(doc: Document, naming: Naming): Mark[] {
  const labels = numberLabels(doc);
  const links = [...doc.querySelectorAll(naming.links)].slice(0, MAX_MARKS);
  return merged(labels, links)
    .map((element) => ({ element, id: numberAt(element, naming), isLabel: labels.includes(element) }))
    .filter(({ id, isLabel }) => id !== null || isLabel);
}

/** Two lists that are each in the order of the page. */
function merged(one: readonly Element[], other: readonly Element[]): Element[] {
  const all: Element[] = [];
  let [at, beside] = [0, 0];
  for (let first = one[0], second = other[0]; first ?? second; first = one[at], second = other[beside]) {
    const isFirst =
      first && (!second || first === second || (first.compareDocumentPosition(second) & 4) !== 0);
    const next = isFirst ? first : second;
    if (next) all.push(next);
    if (isFirst) at += 1;
    if (!isFirst || first === second) beside += 1;
  }
  return all;
}

/** What is shown counts before what a link leads to; the number may stand in the piece after its label. */
export function numberAt(mark: Element, naming: Naming): string | null {
  const text = cleanText(mark.textContent).replace(/原订单(?:编)?号\s*[:：]?\s*\d*/g, '');
  const behind = new RegExp(`${LABEL.source}\\s*(\\d{6,24})(?!\\d)`).exec(text)?.[1];
  const inside = mark.matches('a') ? mark : mark.querySelector('a');
  const shown = orderIdOf(behind, naming.id) ?? inLink(inside, naming);
  if (shown !== null || !LABEL.test(ownText(mark))) return shown;
  const next = mark.nextElementSibling;
  return orderIdOf(cleanText(next?.textContent, 40), naming.id) ?? inLink(next, naming);
}

function inLink(link: Element | null, { id, linked }: Naming): string | null {
  if (!link?.matches('a')) return null;
  return (
    orderIdOf(cleanText(link.textContent, 40), id) ??
    orderIdOf(linked.exec(link.getAttribute('href') ?? '')?.[1], id)
  );
}
