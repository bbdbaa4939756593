import { type CivilDate, parseCivilDate } from '@baoqi/rules';
import {
  finite,
  kinds,
  list,
  type Made,
  oneOf,
  orNull,
  row,
  type Shape,
  text,
  those,
  turned,
} from './shapes.ts';

/** Longer than any text that a page has to say: what has more is not an order. */
const HUGE = 100_000;

/**
 * A field that is not of its form is unknown (and asked of the user where it matters); a message that is not of its
 * shape is refused whole. So one odd order on a list does not cost the others.
 */
const known = (most: number, form: RegExp): Shape<string | null> =>
  turned(orNull(text(HUGE)), (value) => {
    const plain = value?.trim() ?? '';
    return plain.length <= most && form.test(plain) ? plain : null;
  });

/** Longer text is cut, not refused: shops do write novels. White space of markup becomes single spaces. */
const cut = (most: number): Shape<string> =>
  turned(text(HUGE), (value) => value.replace(/\s+/gu, ' ').trim().slice(0, most));

const orderId = known(64, /^[A-Za-z0-9][A-Za-z0-9_.#-]*$/);
const amount = known(18, /^\d{1,12}(\.\d{1,4})?$/);
const storeId = text(253, /^[a-z0-9][a-z0-9.-]*$/);
const day: Shape<CivilDate | null> = turned(orNull(text(100)), parseCivilDate);

const quantity = turned(orNull(finite), (value) =>
  value !== null && Number.isInteger(value) && value >= 1 && value <= 99_999 ? value : null,
);

const item = row({ title: cut(500), quantity, price: amount });

/** Evidence beside the order itself: what of it is not of its form is left out, and refuses nothing. */
const words = turned(those(cut(60), 20), (all) => all.filter((word) => word !== '').slice(0, 10));

const conflicts = those(
  row({ field: text(40, /^[A-Za-z][A-Za-z0-9.]{0,39}$/), kept: cut(200), other: cut(200) }),
  20,
);

/** Names of fields that a reading lacked, for the health of a store. */
const missing = turned(those(text(30, /^[a-zA-Z]+$/), 20), (names) => [...new Set(names)]);

const purchase = row(
  {
    store: storeId,
    orderId,
    aliases: turned(list(orderId, 20), (ids) => ids.filter((id) => id !== null)),
    orderedOn: day,
    currency: known(3, /^[A-Z]{3}$/),
    total: amount,
    seller: orNull(cut(300)),
    status: oneOf([
      'ordered',
      'unpaid',
      'shipped',
      'delivered',
      'cancelled',
      'returned',
      'refunded',
      'unknown',
    ]),
    statusText: orNull(cut(300)),
    items: turned(list(item, 200), (items) => items.filter(({ title }) => title !== '')),
    channelWords: words,
    conflicts,
  },
  /** Whatever stands here asks: a reading by labels alone is never kept without the user (decision 0011). */
  { ask: (value: unknown) => value !== false },
);

/** A detection as it arrives from a page: hostile until parsed. At most 200 orders of at most 200 lines. */
export const detectionMessage = kinds('kind', {
  purchase: row({ detector: storeId, purchases: list(purchase, 200) }),
  'not-a-purchase': row({ detector: orNull(storeId) }),
  unreadable: row({ detector: storeId, missing }),
});

export type DetectionMessage = Made<typeof detectionMessage>;
export type PurchaseMessage = Made<typeof purchase>;
