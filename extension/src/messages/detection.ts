import { parseCivilDate } from '@baoqi/rules';
import * as z from 'zod/mini';

/**
 * A field that is not of its form is unknown (and asked of the user where it matters); a message that is not of its
 * shape is refused whole. So one odd order on a list does not cost the others.
 */
const orNull = (most: number, form: RegExp) =>
  z.pipe(
    z.nullable(z.string().check(z.maxLength(100_000))),
    z.transform((value: string | null) => {
      const plain = value?.trim() ?? '';
      return plain.length <= most && form.test(plain) ? plain : null;
    }),
  );

/** Longer text is cut, not refused: shops do write novels. White space of markup becomes single spaces. */
const cut = (most: number) =>
  z.pipe(
    z.string().check(z.maxLength(100_000)),
    z.transform((value: string) => value.replace(/\s+/gu, ' ').trim().slice(0, most)),
  );

const ORDER_ID = /^[A-Za-z0-9][A-Za-z0-9_.#-]*$/;
const orderId = orNull(64, ORDER_ID);
const amount = orNull(18, /^\d{1,12}(\.\d{1,4})?$/);
const storeId = z.string().check(z.maxLength(253), z.regex(/^[a-z0-9][a-z0-9.-]*$/));
const day = z.pipe(
  z.nullable(z.string().check(z.maxLength(100))),
  z.transform((value: string | null) => parseCivilDate(value)),
);

const quantity = z.pipe(
  z.nullable(z.number()),
  z.transform((value: number | null) =>
    value !== null && Number.isInteger(value) && value >= 1 && value <= 99_999 ? value : null,
  ),
);

const purchase = z.object({
  store: storeId,
  orderId,
  aliases: z.pipe(
    z.array(orderId).check(z.maxLength(20)),
    z.transform((ids: (string | null)[]) => ids.filter((id) => id !== null)),
  ),
  orderedOn: day,
  currency: orNull(3, /^[A-Z]{3}$/),
  total: amount,
  seller: z.nullable(cut(300)),
  status: z.enum([
    'ordered',
    'unpaid',
    'shipped',
    'delivered',
    'cancelled',
    'returned',
    'refunded',
    'unknown',
  ]),
  statusText: z.nullable(cut(300)),
  items: z.pipe(
    z.array(z.object({ title: cut(500), quantity, price: amount })).check(z.maxLength(200)),
    z.transform((items: { title: string; quantity: number | null; price: string | null }[]) =>
      items.filter((item) => item.title !== ''),
    ),
  ),
});

/** A detection as it arrives from a page: hostile until parsed. At most 200 orders of at most 200 lines. */
export const detectionMessage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('purchase'),
    detector: storeId,
    purchases: z.array(purchase).check(z.maxLength(200)),
  }),
  z.object({ kind: z.literal('not-a-purchase'), detector: z.nullable(storeId) }),
  z.object({ kind: z.literal('unreadable'), detector: storeId }),
]);

export type DetectionMessage = z.infer<typeof detectionMessage>;
export type PurchaseMessage = z.infer<typeof purchase>;
