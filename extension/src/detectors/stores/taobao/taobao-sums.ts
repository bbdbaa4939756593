import { isMoney, parseMoney } from '../../reading/money.ts';
import type { Chunk } from '../../reading/page-text.ts';
import type { TaobaoPage } from './taobao-address.ts';
import type { ShownLine } from './taobao-lines.ts';

export type ShownTotal = { amount: string; element: Element };

/** What was paid before what is to be paid; 商品总价 is neither, since coupons and postage come after it. */
const LABELS = [/^(?:实付款?|实际付款|实付金额)/, /^(?:[应需]付款?|应付总额|订单总额|订单金额|合计|总计)/];

/** Beside its label; in the old table the amount of the column after the one with the price of one. */
export function shownTotal(chunks: Chunk[], lines: ShownLine[], page: TaobaoPage): ShownTotal | null {
  for (const label of LABELS) {
    for (const [at, { text, element }] of chunks.entries()) {
      if (!label.test(text)) continue;
      const here = parseMoney(
        text
          .replace(/^[^¥￥\d]*/, '')
          .replace(/[（(].*$/, '')
          .trim() || null,
        'CNY',
      );
      if (here) return { amount: here.amount, element };
      const next = chunks.slice(at + 1, at + 4).find((one) => isMoney(one.text));
      const money = parseMoney(next?.text ?? null, 'CNY');
      if (next && money) return { amount: money.amount, element: next.element };
    }
  }
  return page === 'list' ? inColumn(chunks, lines) : null;
}

function inColumn(chunks: Chunk[], lines: ShownLine[]): ShownTotal | null {
  const row = lines[0]?.title.closest('tr');
  const cells = row
    ? [...row.children].filter((cell) =>
        chunks.some((one) => cell.contains(one.element) && isMoney(one.text)),
      )
    : [];
  const last = cells.at(-1);
  // One column with an amount is the price of one.
  if (cells.length < 2 || !last) return null;
  const chunk = chunks.find(({ text, element }) => last.contains(element) && isMoney(text));
  const money = parseMoney(chunk?.text ?? null, 'CNY');
  return chunk && money ? { amount: money.amount, element: chunk.element } : null;
}
