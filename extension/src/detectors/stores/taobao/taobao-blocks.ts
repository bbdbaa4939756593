import { MAX_ORDERS } from '../../reading/result.ts';
import { elementsSaying } from '../../reading/text-search.ts';
import { idInAddress, TAOBAO_ID, type TaobaoPage } from './taobao-address.ts';
import { MAX_UP } from './taobao-lines.ts';
import { hasProduct } from './taobao-links.ts';

export type ShownBlock = { id: string | null; element: Element };

/** Ids and attributes of the page's generations, the newest first. */
const BOXES = '[id^="shopOrderContainer_"], [data-id][class*="trade-order"], .js-order-container';
const LABEL = /订单(?:编)?号/g;
const NUMBER = /订单(?:编)?号\s*[:：]?\s*(\d{10,24})(?!\d)/;
const SUM = /实付|[应需]付|总额|合计/;
const LONGEST_HEAD = 400;

/** The part of the page of each order: by the page's own boxes, else from the words 订单号 outwards. */
export function orderBlocks(doc: Document, page: TaobaoPage): ShownBlock[] {
  const boxes = [...doc.querySelectorAll(BOXES)].filter((box) => !box.parentElement?.closest(BOXES));
  if (boxes.length > 0)
    return boxes.slice(0, MAX_ORDERS * 2).map((element) => ({ id: boxId(element), element }));
  const heads = headsIn(doc.body);
  const blocks = heads.map((head, at) => ({
    id: head.id,
    element: grown(head.element, [heads[at - 1]?.element, heads[at + 1]?.element], doc.body),
  }));
  // A details page is about one order, numbered or not, and may have its parts anywhere.
  const isWhole = page === 'list' || blocks.some(({ element }) => hasProduct(element));
  if (isWhole || blocks.length > 1 || !doc.body || !hasProduct(doc.body)) return blocks;
  return [{ id: blocks[0]?.id ?? null, element: doc.body }];
}

function boxId(box: Element): string | null {
  const named = [box.id.replace(/^shopOrderContainer_/, ''), box.getAttribute('data-id') ?? ''];
  const inner = box.querySelector('[data-id]')?.getAttribute('data-id') ?? '';
  const own = [...named, inner].find((id) => TAOBAO_ID.test(id));
  if (own) return own;
  const head = headsIn(box)[0];
  if (head) return head.id;
  for (const link of box.querySelectorAll('a[href*="detail" i]')) {
    const href = link.getAttribute('href') ?? '';
    // A snapshot bears the number of one product's part of the order.
    const id = /snap/i.test(href) ? null : idInAddress(href);
    if (id) return id;
  }
  return null;
}

/** The words may stand in one element and the number in the next. */
function headsIn(root: Element | null): { id: string; element: Element }[] {
  if (!root) return [];
  const heads = new Map<string, { id: string; element: Element }>();
  for (const said of elementsSaying(root, /订单(?:编)?号/)) {
    let part: Element | null = said;
    for (let up = 0; part && up < 4; up += 1, part = part.parentElement) {
      const text = part.textContent ?? '';
      // Around a second such label stands another order, whose number is not this one's.
      if (text.length > LONGEST_HEAD || text.match(LABEL)?.length !== 1) break;
      const id = NUMBER.exec(text)?.[1];
      if (id !== undefined && !heads.has(id)) heads.set(id, { id, element: part });
      if (id !== undefined || part === root) break;
    }
    if (heads.size > MAX_ORDERS) break;
  }
  return [...heads.values()];
}

/** As far outwards as no other order begins; an order that is alone ends where it has its products and its sum. */
function grown(head: Element, others: (Element | undefined)[], body: Element): Element {
  const isAlone = others.every((other) => other === undefined);
  let part = head;
  for (let up = 0; up < MAX_UP; up += 1) {
    const parent = part.parentElement;
    if (!parent || parent === body || others.some((other) => other && parent.contains(other))) break;
    part = parent;
    if (isAlone && hasProduct(part) && SUM.test(part.textContent ?? '')) break;
  }
  return part;
}
