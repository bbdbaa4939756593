import { cleanText } from '../../reading/clean.ts';
import type { TaobaoPage } from './taobao-address.ts';

export type Columns = { price: Element | null; quantity: Element | null; sums: Element[] };

/**
 * The cells of a product's row, where it stands in a table: by the heads of the same table, else (the old list has its
 * heads in a table of their own) as that list has always had them: 宝贝, 单价, 数量, 商品操作, 实付款, 交易状态.
 */
export function columnsOf(title: Element, page: TaobaoPage): Columns | null {
  const cells = [...(title.closest('tr')?.children ?? [])];
  const at = cells.findIndex((cell) => cell.contains(title));
  if (at < 0 || cells.length < 4) return null;
  const heads = [...(title.closest('table')?.querySelectorAll('th') ?? [])].map((head) =>
    cleanText(head.textContent, 20),
  );
  const below = (words: RegExp) => cells[heads.findIndex((head) => words.test(head))] ?? null;
  if (heads.some((head) => /^(?:单价|数量)/.test(head))) {
    const sum = below(/^实付/);
    return { price: below(/^单价/), quantity: below(/^数量/), sums: sum ? [sum] : [] };
  }
  if (page === 'details') return null;
  return { price: cells[at + 1] ?? null, quantity: cells[at + 2] ?? null, sums: cells.slice(at + 3) };
}
