import { parseCivilDate } from '@baoqi/rules';
import * as z from 'zod/mini';
import type { HandForm } from '../../src/messages/popup.ts';

const text = z.string().check(z.maxLength(500));
const textOrNull = z.nullable(text);

const HAND_FORM = z.object({
  store: text,
  origin: textOrNull,
  orderId: textOrNull,
  orderedOn: z.nullable(
    z.pipe(
      z.string(),
      z.transform((day) => parseCivilDate(day)),
    ),
  ),
  currency: textOrNull,
  seller: textOrNull,
  items: z
    .array(z.object({ title: text, quantity: z.nullable(z.number()), price: textOrNull }))
    .check(z.maxLength(200)),
  missing: z.array(z.enum(['orderId', 'orderedOn', 'items'])),
});

/** What *add by hand* starts from, out of the address; null where it is not such a thing. */
export function parseHandForm(json: string): HandForm | null {
  try {
    const read = z.safeParse(HAND_FORM, JSON.parse(json));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
