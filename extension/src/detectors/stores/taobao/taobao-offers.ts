import { elementsSaying } from '../../reading/text-search.ts';

/** What is offered beside what was bought. */
const HEADING =
  /^\s*(?:猜你|常买常逛|[为给]您?你?推荐|看了又看|买了又买|掌柜(?:热卖|推荐)|热卖推荐|店铺热销|你可能还喜欢|相关推荐|大家都在买)/;
const MARK =
  '[class*="guess" i], [class*="recommend" i], [class*="extBlank"], [data-spm*="recommend" i], [data-spm*="guess" i]';

export type IsOffered = (element: Element) => boolean;

/** Whether something in a part of the page is recommended there: within a part that is marked so, or below words that say so. */
export function offersIn(block: Element, products: string): IsOffered {
  const marked = [...block.querySelectorAll(MARK)];
  const below = elementsSaying(block, HEADING).map((heading) => ({
    heading,
    section: sectionOf(heading, block, products),
  }));
  if (marked.length === 0 && below.length === 0) return () => false;
  return (element) =>
    marked.some((part) => part.contains(element)) ||
    below.some(({ heading, section }) => section.contains(element) && follows(heading, element));
}

const follows = (heading: Element, element: Element): boolean =>
  (heading.compareDocumentPosition(element) & 4) !== 0;

/** The smallest part around a heading that holds products. */
function sectionOf(heading: Element, block: Element, products: string): Element {
  let part = heading;
  while (part !== block && part.parentElement && !part.querySelector(products)) part = part.parentElement;
  return part;
}
