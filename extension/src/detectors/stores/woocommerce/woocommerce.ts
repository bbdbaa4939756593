import { ANY_ORDER_ID, orderIdOf } from '../../reading/clean.ts';
import { findDate } from '../../reading/dates.ts';
import { asMoney, labelledDate, labelledNumbers, labelledTotal, pageWords } from '../../reading/labelled.ts';
import type { Money } from '../../reading/money.ts';
import { numericOrderOf } from '../../reading/numeric-order.ts';
import { type Chunk, visibleText } from '../../reading/page-text.ts';
import { detectionOf, guarded, looks, NOT_A_PURCHASE, purchaseOf } from '../../reading/result.ts';
import { unlessSignIn } from '../../reading/sign-in.ts';
import { siteName } from '../../reading/site-name.ts';
import type { Detection, Detector } from '../../types.ts';
import { shopMoney } from './woocommerce-currency.ts';
import { shownItems, totalsRow } from './woocommerce-items.ts';
import { isOrderPage } from './woocommerce-look.ts';
import { wooStatus } from './woocommerce-status.ts';

/** WooCommerce: the page after checkout and *view order* in the account, in its classic and its block form. */
const ID = 'woocommerce';

function read(url: URL, doc: Document): Detection {
  if (!isOrderPage(url, doc)) return NOT_A_PURCHASE(ID);
  const money = shopMoney(url, doc);
  const chunks = pageWords(doc);
  const total = totalOf(doc, chunks, money);
  const orderId = numberOf(doc, chunks);
  return detectionOf(ID, [
    purchaseOf(url.hostname, {
      orderId,
      // The address holds the number of the post, which shops with numbers of their own do not show.
      aliases: aliasesOf(url, orderId),
      orderedOn: dateOf(doc, chunks),
      currency: total?.currency ?? null,
      total: total?.amount ?? null,
      seller: siteName(doc),
      ...wooStatus(url, doc, chunks),
      items: shownItems(doc, total?.currency ?? money),
    }),
  ]);
}

function aliasesOf({ pathname }: URL, orderId: string | null): string[] {
  const post = /\/(?:order-received|view-order)\/(\d{1,15})/.exec(pathname)?.[1];
  return orderId === null || post === undefined || post === orderId ? [] : [post];
}

type Kind = 'order' | 'date' | 'total';

/** `Date: March 14, 2025`: the classic overview names its lines, and the value is in bold beside its label. */
function classicValue(doc: Document, kind: Kind): string | null {
  const slot = doc.querySelector(
    `.woocommerce-order-overview__${kind}, .order_details li.${kind}, ul li.${kind}`,
  );
  return slot ? visibleText(slot.querySelector('strong') ?? slot, 120) : null;
}

/** The block's lines are not named, so their kind shows in what they say: number, date, total stand in this order. */
function blockValues(doc: Document): string[] {
  const slots = doc.querySelectorAll('[class*="order-confirmation-summary-list-item__value"]');
  return [...slots].slice(0, 8).map((slot) => visibleText(slot, 120));
}

function numberOf(doc: Document, chunks: readonly Chunk[]): string | null {
  const block = blockValues(doc)[0];
  const shown =
    classicValue(doc, 'order') ?? block ?? visibleText(doc.querySelector('mark.order-number'), 120);
  const marked = shown ? orderIdOf(shown.replace(/^[#№]\s*/, ''), ANY_ORDER_ID) : null;
  if (marked !== null) return marked;
  const numbers = new Set(labelledNumbers(chunks).map(({ value }) => value));
  const [only] = numbers;
  return numbers.size === 1 && only !== undefined ? only : null;
}

function dateOf(doc: Document, chunks: readonly Chunk[]): string | null {
  const order = numericOrderOf(doc);
  const shown =
    classicValue(doc, 'date') ?? visibleText(doc.querySelector('mark.order-date, time.order-date')) ?? null;
  const dated = (text: string | null): string | null => findDate(text, order)?.date ?? null;
  if (shown) return dated(shown);
  const block = blockValues(doc).map((text, at) => (at === 0 ? null : dated(text)));
  return block.find((one) => one !== null) ?? labelledDate(chunks, order);
}

function totalOf(doc: Document, chunks: readonly Chunk[], money: ReturnType<typeof shopMoney>): Money | null {
  const shown = classicValue(doc, 'total');
  if (shown) return asMoney(shown, money);
  const block = blockValues(doc).flatMap((text) => asMoney(text, money) ?? []);
  return block[0] ?? totalsRow(doc, money) ?? labelledTotal(chunks, money);
}

export const woocommerce: Detector = {
  id: ID,
  matches: [],
  isOrderPage: (url, doc) => looks(() => isOrderPage(url, doc)),
  read: (url, doc) => guarded(ID, () => unlessSignIn(read(url, doc), doc)),
};
