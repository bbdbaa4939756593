import { elementsSaying } from '../../reading/text-search.ts';
import { hasProduct } from './taobao-links.ts';

/** What is offered beside what was bought. */
const HEADING =
  /^\s*(?:猜你|常买常逛|[为给]您?你?推荐|看了又看|买了又买|掌柜(?:热卖|推荐)|热卖推荐|店铺热销|你可能还喜欢|相关推荐|大家都在买)/;
const MARK = /guess|recommend|extBlank/i;
const MAX_HEADINGS = 300;
const MAX_UP = 40;

/** Whether something in a part of the page is recommended there. */
export type IsOffered = (element: Element) => boolean;

/** `starts`: a recommended part begins with this element, for who walks down; `holds`: it is somewhere in one. */
export type Offers = { starts: IsOffered; holds: IsOffered };

/** Finds the headings of the page once; then tells for each order's part what is marked so, or stands below such words. */
export function offersIn(body: Element | null): (block: Element) => Offers {
  const headings = body ? elementsSaying(body, HEADING).slice(0, MAX_HEADINGS) : [];
  return (block) => {
    const below = headings
      .filter((heading) => block.contains(heading))
      .map((heading) => ({ heading, section: sectionOf(heading, block) }));
    const starts = (element: Element): boolean =>
      (element !== block && isMarked(element)) ||
      below.some(({ heading, section }) => section.contains(element) && follows(heading, element));
    return { starts, holds: (element) => starts(element) || isWithinMarked(element, block) };
  };
}

const isMarked = (element: Element): boolean =>
  MARK.test(element.getAttribute('class') ?? '') || MARK.test(element.getAttribute('data-spm') ?? '');

function isWithinMarked(element: Element, block: Element): boolean {
  let part = element.parentElement;
  for (let up = 0; up < MAX_UP && part && part !== block; up += 1) {
    if (isMarked(part)) return true;
    part = part.parentElement;
  }
  return false;
}

const follows = (heading: Element, element: Element): boolean =>
  (heading.compareDocumentPosition(element) & 4) !== 0;

/** The smallest part around a heading that holds products. */
function sectionOf(heading: Element, block: Element): Element {
  let part = heading;
  for (let up = 0; up < MAX_UP && part !== block && part.parentElement; up += 1) {
    if (hasProduct(part)) break;
    part = part.parentElement;
  }
  return part;
}
