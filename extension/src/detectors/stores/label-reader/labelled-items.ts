import { cleanText } from '../../reading/clean.ts';
import { asMoney, labelled } from '../../reading/labelled.ts';
import { type Otherwise, unitPrice } from '../../reading/money.ts';
import { COLUMNS, LABELS } from '../../reading/order-words.ts';
import { type Chunk, chunksOf } from '../../reading/page-text.ts';
import { MAX_ITEMS } from '../../reading/result.ts';
import { STRUCK, tableItems } from '../../reading/table-items.ts';
import type { ProposedItem } from '../../types.ts';

export type FoundItems = { items: ProposedItem[]; within: Element[] };

/** Things of a table with heads, otherwise whatever stands around each labelled quantity. */
export function labelledItems(doc: Document, chunks: readonly Chunk[], otherwise: Otherwise): FoundItems {
  const table = tableItems(doc, otherwise);
  if (table.items.length > 0) return { items: table.items, within: table.rows };
  const counted = labelled(chunks, LABELS.quantity, countIn).slice(0, MAX_ITEMS);
  const places = counted.map(({ element }) => element);
  const blocks = places.map((place) => blockOf(place, places));
  const found = counted.flatMap(({ value }, at) => {
    const block = blocks[at];
    if (!block) return [];
    const title = titleIn(block);
    return title === '' ? [] : [{ title, quantity: value, price: priceIn(wordsOf(block), value, otherwise) }];
  });
  // Where one block has no title the page was not understood; its amounts are still not the order's.
  return { items: found.length === counted.length ? found : [], within: blocks };
}

/** Without what a price was before. */
const wordsOf = (block: Element): Chunk[] => chunksOf(block, (one) => one !== block && one.matches(STRUCK));

const countIn = (text: string): number | null => {
  const count = Number(
    /^[×x]?\s*(\d{1,4})(?!\d)(?:\s*(?:pcs?|st|stk|ks|szt|个|件|個|点|개)\.?)?$/iu.exec(text)?.[1] ?? 0,
  );
  return count > 0 ? count : null;
};

const MAX_LEVELS = 8;

/** As much around one quantity as holds no other; the page's frame is no block. */
function blockOf(element: Element, places: readonly Element[]): Element {
  let block = element;
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const parent: Element | null = block.parentElement;
    if (!parent || parent.matches('body, main, html, [role="main"]')) break;
    if (places.some((place) => place !== element && parent.contains(place))) break;
    block = parent;
    if (places.length === 1 && titleIn(block) !== '' && block.querySelector('img, a[href]') !== null) break;
  }
  return block;
}

const NOT_A_TITLE =
  /^(?:view|details?|buy|return|review|write|track|cancel|edit|remove|help|invoice|reorder|final sale|sale|new|see|show|查看|再次|评价|申请|删除|退换|客服|詳細|再注文|レビュー)\b|^.{0,2}$|^[\d\s.,%#$€£¥×x-]+$/iu;

/** The name that is said most often: a product's stands in its link, in its picture and in its heading. */
function titleIn(block: Element): string {
  const votes = new Map<string, number>();
  const add = (raw: string | null | undefined, weight: number): void => {
    const text = cleanText(raw);
    if (text !== '' && !NOT_A_TITLE.test(text) && !LABELS.quantity.test(text))
      votes.set(text, (votes.get(text) ?? 0) + weight);
  };
  for (const heading of [...block.querySelectorAll('h2, h3, h4, h5, h6')].slice(0, 4))
    add(heading.textContent, 1.5);
  for (const link of [...block.querySelectorAll('a[href]')].slice(0, 12)) {
    add(link.textContent, 1.2);
    add(link.getAttribute('title'), 1);
  }
  for (const picture of [...block.querySelectorAll('img[alt]')].slice(0, 4))
    add(picture.getAttribute('alt'), 1);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? '';
}

/** The unit's price where one is named, otherwise the line's divided; several amounts under one label are none. */
function priceIn(chunks: readonly Chunk[], quantity: number, otherwise: Otherwise): string | null {
  const money = (text: string) => asMoney(text, otherwise)?.amount ?? null;
  const at = chunks.findIndex(({ text }) => COLUMNS.unit.test(text));
  const units = at < 0 ? [] : amountsAfter(chunks.slice(at + 1), money);
  if (units.length === 1) return units[0] ?? null;
  const lines = new Set(labelled(chunks, LABELS.total, money).map(({ value }) => value));
  const [line] = lines;
  if (lines.size === 1 && line !== undefined) return unitPrice(line, quantity);
  const all = new Set(chunks.flatMap(({ text }) => money(text) ?? []));
  const [only] = all;
  return all.size === 1 && only !== undefined && quantity === 1 ? only : null;
}

/** Different amounts up to the next words that are none. */
function amountsAfter(chunks: readonly Chunk[], money: (text: string) => string | null): string[] {
  const amounts = new Set<string>();
  for (const { text } of chunks) {
    const amount = money(text);
    if (amount === null) break;
    amounts.add(amount);
  }
  return [...amounts];
}
