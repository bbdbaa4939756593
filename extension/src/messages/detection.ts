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

/** Evidence beside the order itself: what of it is not of its form is left out, and refuses nothing. */
const words = (value: unknown): string[] =>
  Array.isArray(value)
    ? value
        .slice(0, 20)
        .flatMap((one) => {
          const text = typeof one === 'string' ? cut(60).safeParse(one) : null;
          return text?.success && text.data !== '' ? [text.data] : [];
        })
        .slice(0, 10)
    : [];

const FIELD = /^[A-Za-z][A-Za-z0-9.]{0,39}$/;
const conflict = z.object({
  field: z.string().check(z.maxLength(40), z.regex(FIELD)),
  kept: cut(200),
  other: cut(200),
});

const conflicts = (value: unknown): z.infer<typeof conflict>[] =>
  Array.isArray(value)
    ? value.slice(0, 20).flatMap((one) => {
        const parsed = conflict.safeParse(one);
        return parsed.success ? [parsed.data] : [];
      })
    : [];

/** Names of fields that a reading lacked, for the health of a store. */
const MISSING = /^[a-zA-Z]{1,30}$/;
const missing = (value: unknown): string[] =>
  Array.isArray(value)
    ? [...new Set(value.slice(0, 20))].filter(
        (one): one is string => typeof one === 'string' && MISSING.test(one),
      )
    : [];

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
  /** Whatever stands here asks: a reading by labels alone is never kept without the user (decision 0011). */
  ask: z.optional(
    z.pipe(
      z.unknown(),
      z.transform((value: unknown) => value !== false),
    ),
  ),
  channelWords: z.pipe(z.optional(z.unknown()), z.transform(words)),
  conflicts: z.pipe(z.optional(z.unknown()), z.transform(conflicts)),
});

/** A detection as it arrives from a page: hostile until parsed. At most 200 orders of at most 200 lines. */
export const detectionMessage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('purchase'),
    detector: storeId,
    purchases: z.array(purchase).check(z.maxLength(200)),
  }),
  z.object({ kind: z.literal('not-a-purchase'), detector: z.nullable(storeId) }),
  z.object({
    kind: z.literal('unreadable'),
    detector: storeId,
    missing: z.pipe(z.optional(z.unknown()), z.transform(missing)),
  }),
]);

export type DetectionMessage = z.infer<typeof detectionMessage>;
export type PurchaseMessage = z.infer<typeof purchase>;
