import { findDate, wholeDate } from '../../reading/dates.ts';
import { saysNumber } from '../../reading/order-marks.ts';
import type { Chunk } from '../../reading/page-text.ts';

const ORDERED = /^(?:下单|订购|提交订单|创建)(?:时间|日期)?\s*[:：]?/;
const SHORT_DATE = /^(\d{1,2})月(\d{1,2})日(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;

/**
 * The line that bears the order's number begins with the date; or the line after `下单`. Dates of sending and delivery
 * stand in other lines.
 */
export function miOrderedOn(head: readonly Chunk[], orderId: string | null): string | null {
  for (const [at, { text }] of head.entries()) {
    const next = head[at + 1]?.text ?? '';
    const date = saysNumber(text) || ORDERED.test(text) ? findDate(text)?.date : wholeDate(text);
    if (date) return date;
    if (ORDERED.test(text)) {
      const behind = wholeDate(next) ?? withYear(next, orderId);
      if (behind) return behind;
    }
  }
  return null;
}

/**
 * A details page says `08月18日 20:23`. The order's number begins, after one digit, with the day it was placed
 * (`5180818…`); where both name the same day, the number gives the year. Neither alone is enough.
 */
function withYear(text: string, orderId: string | null): string | null {
  const [, month = '', day = ''] = SHORT_DATE.exec(text) ?? [];
  const [, year, m, d] = /^\d(\d{2})(\d{2})(\d{2})\d{9}$/.exec(orderId ?? '') ?? [];
  const agrees = month !== '' && Number(m) === Number(month) && Number(d) === Number(day);
  return agrees ? (findDate(`20${year}-${m}-${d}`)?.date ?? null) : null;
}
