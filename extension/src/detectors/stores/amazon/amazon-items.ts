import { cleanText, textOrNull } from '../../reading/clean.ts';
import { type Chunk, chunksOf, fullTitle } from '../../reading/page-text.ts';
import { MAX_ITEMS } from '../../reading/result.ts';
import { SOLD_BY } from './amazon-words.ts';

export type AmazonItem = {
  element: Element;
  title: string;
  quantity: number | null;
  /** What stands behind the title in the product's own part. */
  after: Chunk[];
  seller: string | null;
};

export const TITLES =
  '[data-component="itemTitle"], .yohtmlc-product-title, .yo-enhanced-title, a[href*="/dp/"], a[href*="/gp/product/"]';

const BUTTONS = '.a-button, [id^="desktop-yo-"]';

/** Products that are shown but not bought. Inside a parcel, or a list's card, a carousel holds what was bought. */
const OFFERED = `${BUTTONS}, :is([class*="carousel"], [data-a-carousel-options]):not(.delivery-box *, .shipment *)`;

/** Where a product's own part of the page ends at the latest. */
const LIMIT = '.shipment, .delivery-box, .js-order-card, [data-component="shipments"], .a-box';

const BADGE = '[class*="qty"], [data-component="quantity"]';

/** The products of one order, in the order of the page; `absentIs` where no quantity is marked. */
export function amazonItems(root: Element, absentIs: number | null): AmazonItem[] {
  const titles = titleElements(root, absentIs === null ? BUTTONS : OFFERED);
  return titles
    .map((element, index) => {
      const part = partOf(element, titles[index - 1], titles[index + 1], root);
      const chunks = chunksOf(part);
      const at = chunks.findIndex((chunk) => element.contains(chunk.element));
      const after = chunks.slice(at + 1);
      return {
        element,
        title: fullTitle(element, part),
        quantity: quantity(part) ?? countIn(chunks.slice(0, at)) ?? absentIs,
        after,
        seller: sellerOf(part, after),
      };
    })
    .filter(({ title }) => title);
}

/** New pages name their parts in `data-component`; many of them are empty. */
export const slot = (root: Element, name: string): Element | null =>
  root.querySelector(`[data-component="${name}"]`);

/** One element for each product: the one with words, else its picture's link (small thumbnails have no words). */
function titleElements(root: Element, offered: string): Element[] {
  const found = new Map<string | Element, Element>();
  let last: Element | null = null;
  for (const element of root.querySelectorAll(TITLES)) {
    // A link around the title, or the title around a link: one product.
    if (last?.contains(element) || element.closest(offered)) continue;
    const link = element.closest('a') ?? element.querySelector('a');
    if (/orderid=/i.test(link?.getAttribute('href') ?? '')) continue;
    const product = /\/(?:dp|product)\/(\w{10})/.exec(link?.getAttribute('href') ?? '')?.[1] ?? element;
    const known = found.get(product);
    const hasWords = cleanText(element.textContent) !== '';
    if (hasWords) last = element;
    // The same product twice is two lines of the order; its picture beside its name is one.
    if (!hasWords && known) continue;
    const key = hasWords && known && cleanText(known.textContent) ? element : product;
    // Without a name it is no item, but its neighbours end where it begins.
    found.set(key, element);
    if (found.size === MAX_ITEMS) break;
  }
  return [...found.values()];
}

/** The largest piece around a title that holds no other title. */
function partOf(
  title: Element,
  before: Element | undefined,
  after: Element | undefined,
  root: Element,
): Element {
  let part = title;
  for (let parent = part.parentElement; parent && part !== root; parent = parent.parentElement) {
    if ((before && parent.contains(before)) || (after && parent.contains(after))) break;
    part = parent;
    if (parent.matches(LIMIT)) break;
  }
  return part;
}

function quantity(part: Element): number | null {
  for (const badge of part.querySelectorAll(BADGE)) {
    const count = /^\D{0,20}?(\d{1,4})\D{0,5}$/.exec(cleanText(badge.textContent))?.[1];
    if (count !== undefined && Number(count) > 0) return Number(count);
  }
  return null;
}

/** The badge on the picture, by another name: a number alone before the title. */
const countIn = (before: Chunk[]): number | null =>
  Number(before.find(({ text }) => /^[1-9]\d{0,2}$/.test(text))?.text) || null;

/** `Sold by: X`, in one line or two. In its own slot whatever stands before the colon is the label. */
function sellerOf(part: Element, after: Chunk[]): string | null {
  const merchant = slot(part, 'orderedMerchant');
  const lines = merchant ? chunksOf(merchant) : after;
  const label = merchant ? /^[^:：]*[:：]\s*/ : SOLD_BY;
  const at = lines.findIndex(({ text }) => label.test(text));
  const [line, next] = [lines[at], lines[at + 1]];
  const name = line?.text.replace(label, '') || (next && line && belongs(next, line) ? next.text : '');
  return textOrNull(name || (merchant && !line ? lines[0]?.text : ''), 120);
}

/** A value within its label's element, or right behind it. */
const belongs = (value: Chunk, label: Chunk): boolean =>
  label.element.contains(value.element) || label.element.nextElementSibling?.contains(value.element) === true;
