import { chineseStatus, statusLines, withoutSteps } from '../../reading/chinese-status.ts';
import { cleanText } from '../../reading/clean.ts';
import { findDate } from '../../reading/dates.ts';
import { type Chunk, visibleText } from '../../reading/page-text.ts';
import { isSpoken } from '../../reading/text-search.ts';
import type { OrderStatus } from '../../types.ts';

const STEP = 'tr, li, dl';

/** `2016-07-17 14:59:35 | 您提交了订单`: the day of ordering stands in the record of what was done, or in the progress. */
export function submittedOn(chunks: readonly Chunk[]): string | null {
  for (const { element, text } of chunks) {
    if (!/提交了?订单|下单(?:时间|日期)|提交时间/.test(text)) continue;
    const date =
      findDate(text)?.date ?? findDate(visibleText(element.closest(STEP) ?? element.parentElement))?.date;
    if (date) return date;
  }
  return null;
}

/** The newest line of the record says how the order stands; where there is no record, a line that is a state. */
export function recordedStatus(
  root: Element,
  chunks: readonly Chunk[],
): { status: OrderStatus; text: string | null } {
  const newest = recordLines(root).reduce<Line | null>(
    (best, line) => (best === null || line.time > best.time ? line : best),
    null,
  );
  const text = newest ? newest.text : (statusLines(withoutSteps(chunks))[0] ?? '');
  return { status: chineseStatus(text), text: text || null };
}

type Line = { time: string; text: string };

/** Rows that begin with a day and a time; the words beside them are what was done, then who did it. */
function recordLines(root: Element): Line[] {
  return [...root.querySelectorAll('tr')].flatMap((row) => {
    const [time = '', text = ''] = [...row.children].map((cell) => cleanText(cell.textContent, 80));
    return /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}/.test(time) && isSpoken(row, root) ? [{ time, text }] : [];
  });
}
