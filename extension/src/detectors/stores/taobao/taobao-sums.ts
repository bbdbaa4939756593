import { isMoney, parseMoney } from '../../reading/money.ts';
import type { Chunk } from '../../reading/page-text.ts';
import type { TaobaoPage } from './taobao-address.ts';
import { columnsOf } from './taobao-columns.ts';
import type { ShownLine } from './taobao-lines.ts';

export type ShownTotal = { amount: string; element: Element };

/** What was paid before what is to be paid; 商品总价 is neither, since coupons and postage come after it. */
const LABELS = [/^(?:实付款?|实际付款|实付金额)/, /^(?:[应需]付款?|应付总额|订单总额|订单金额|合计|总计)/];
const POSTAGE = /运费/;

/** Beside its label, else in the old list's column for it; never the postage below it. */
export function shownTotal(chunks: Chunk[], lines: ShownLine[], page: TaobaoPage): ShownTotal | null {
  for (const label of LABELS) {
    for (const [at, { text, element }] of chunks.entries()) {
      if (!label.test(text)) continue;
      const rest = text.replace(/^[^¥￥\d]*/, '').replace(/\s*[（(].*$/, '');
      const total = totalOf({ element, text: rest }) ?? nextAmount(chunks.slice(at + 1, at + 3));
      if (total) return total;
    }
  }
  const sums = lines.flatMap(({ title }) => columnsOf(title, page)?.sums ?? []);
  const at = chunks.findIndex(
    ({ element, text }) => isMoney(text) && sums.some((cell) => cell.contains(element)),
  );
  const chunk = chunks[at];
  return chunk && !POSTAGE.test(chunks[at - 1]?.text ?? '') ? totalOf(chunk) : null;
}

/** Past a colon, not past other words. */
function nextAmount(chunks: Chunk[]): ShownTotal | null {
  for (const chunk of chunks) {
    if (isMoney(chunk.text)) return totalOf(chunk);
    if (/\p{L}/u.test(chunk.text)) return null;
  }
  return null;
}

function totalOf({ element, text }: Chunk): ShownTotal | null {
  const money = isMoney(text) ? parseMoney(text, 'CNY') : null;
  return money && { amount: money.amount, element };
}
