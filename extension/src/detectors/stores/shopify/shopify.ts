import { ANY_ORDER_ID, orderIdOf, textOrNull } from '../../reading/clean.ts';
import { currencyCode, currencyOfSign } from '../../reading/currency.ts';
import { parseDate } from '../../reading/dates.ts';
import {
  agreed,
  asDate,
  labelled,
  labelledDate,
  labelledNumbers,
  labelledTotal,
  pageWords,
} from '../../reading/labelled.ts';
import { fromCents, type Money, parseMoney } from '../../reading/money.ts';
import { numericOrderOf } from '../../reading/numeric-order.ts';
import { type Chunk, visibleText } from '../../reading/page-text.ts';
import { detectionOf, guarded, looks, NOT_A_PURCHASE, purchaseOf } from '../../reading/result.ts';
import { sharedSigns } from '../../reading/shared-signs.ts';
import { unlessSignIn } from '../../reading/sign-in.ts';
import type { Detection, Detector, PageState, ProposedPurchase } from '../../types.ts';
import { checkoutData } from './shopify-data.ts';
import { shownItems } from './shopify-items.ts';
import { isOrderPage } from './shopify-look.ts';
import { shopifyStatus } from './shopify-status.ts';

/**
 * Shops run by Shopify: the page after paying, the order's status, and the order in the customer's account, old and new.
 * The page's own `Shopify.checkout` is preferred; newer pages have none, and hashed class names, so they are read by
 * roles and labels.
 */
const ID = 'shopify';

function read(url: URL, doc: Document, state?: PageState): Detection {
  if (!isOrderPage(url, doc)) return NOT_A_PURCHASE(ID);
  const data = state?.fresh === false ? null : checkoutData(doc);
  const chunks = pageWords(doc);
  const shown = shownTotal(doc, chunks, data?.currency ?? shownCurrency(doc, chunks), url);
  const currency = data?.currency ?? shown?.currency ?? null;
  const { orderId, confirmation } = numbersOf(doc, chunks);
  const aliases = [data?.alias ?? null, confirmation === orderId ? null : confirmation];
  const purchase = purchaseOf(shopOf(url), {
    orderId,
    aliases: aliases.filter((one) => one !== null),
    orderedOn: data?.orderedOn ?? shownDate(doc, chunks),
    currency,
    total: data?.total ?? shown?.amount ?? null,
    seller: sellerOf(doc),
    ...shopifyStatus(doc, chunks),
    items:
      data && data.items.length > 0 ? data.items : shownItems(doc, currency ?? sharedSigns(url.hostname)),
  });
  return detectionOf(ID, [withConflict(purchase, shown, data?.due ?? null)]);
}

/** Accounts of all shops lie under one host, and each counts its orders from 1001: the shop's number tells them apart. */
function shopOf({ hostname, pathname }: URL): string {
  const shop = /(?:^|\.)shopify\.com$/.test(hostname) ? /^\/(\d{3,20})\//.exec(pathname)?.[1] : undefined;
  return shop === undefined ? hostname : `${shop}.${hostname}`;
}

/** The amount still due after a gift card is no other total. */
function withConflict(purchase: ProposedPurchase, shown: Money | null, due: string | null): ProposedPurchase {
  const { total, currency } = purchase;
  if (total === null || shown === null || shown.amount === total || shown.amount === due) return purchase;
  if (shown.currency !== null && shown.currency !== currency) return purchase;
  return { ...purchase, conflicts: [{ field: 'total', kept: total, other: shown.amount }] };
}

const CONFIRMATION =
  /^(?:(?:your )?confirmation|bestätigungs?\w*|confirmación|conferma|confirmação|bevestigings?\w*|bekräftelse\w*|bekræftelse\w*|bekreftelse\w*|potwierdzenie|potvrzení|onay|подтверждение|確認|确认|確認碼|확인)\s*(?:(?:number|code|numéro|número|numero|nummer|番号|号码?|码|번호|n[º°]|nr\.?|no\.?)\s*)?[\s:：#№]*(?=[A-Z\d]*\d)([A-Z\d]{7,12})$/iu;

/** New pages show a confirmation number before the order has its own. */
function numbersOf(
  doc: Document,
  chunks: readonly Chunk[],
): { orderId: string | null; confirmation: string | null } {
  const confirmation =
    chunks.map(({ text }) => CONFIRMATION.exec(text)?.[1]).find((one) => one !== undefined) ?? null;
  const labels = labelledNumbers(chunks).filter(({ value }) => value !== confirmation);
  const classic = visibleText(doc.querySelector('.os-order-number, .thank-you__order-number'), 120);
  return { orderId: numberIn(classic) ?? agreed(labels) ?? confirmation, confirmation };
}

/** `Order #EX1001`, `Commande nº 1002`, `注文 #1003`: what follows the sign, or the last word with a digit. */
function numberIn(text: string): string | null {
  const signed = /(?:[#№]|n[º°]\.?)\s*(\S+)/iu.exec(text)?.[1];
  const last = text.split(/\s+/).findLast((word) => /\d/.test(word));
  return orderIdOf(signed ?? last, ANY_ORDER_ID);
}

const PLACED =
  /^(?:confirmed|placed|bestätigt|aufgegeben|confirmée?|passée?|confirmad[oa]|realizad[oa]|confermat[oa]|effettuat[oa]|bevestigd|geplaatst|bekräftad|bekræftet|bekreftet|potwierdzono|onaylandı|確認済み?|已确认|확인됨)(?: on| am| le| el| em| il| op| den)?[\s:：]*(.*)$/iu;

function shownDate(doc: Document, chunks: readonly Chunk[]): string | null {
  const time = doc.querySelector(
    '.os-header time[datetime], .order-date time[datetime], h1 ~ * time[datetime], h2 ~ * time[datetime]',
  );
  const order = numericOrderOf(doc);
  return (
    labelledDate(chunks, order) ??
    agreed(labelled(chunks, PLACED, (text) => asDate(text, order))) ??
    parseDate(time?.getAttribute('datetime') ?? null)
  );
}

function shownCurrency(doc: Document, chunks: readonly Chunk[]): string | null {
  const codes = chunks.flatMap(({ text }) => /^[A-Z]{3}$|(?<=\d\s)[A-Z]{3}$/.exec(text) ?? []);
  const known = new Set(codes.filter((code) => currencyOfSign(code) === code));
  const [only] = known;
  return (
    currencyCode(doc.querySelector('.payment-due__currency')?.textContent) ??
    currencyCode(
      doc.querySelector('[data-presentment-currency]')?.getAttribute('data-presentment-currency'),
    ) ??
    (known.size === 1 && only !== undefined ? only : null)
  );
}

function shownTotal(
  doc: Document,
  chunks: readonly Chunk[],
  currency: string | null,
  url: URL,
): Money | null {
  const otherwise = currency ?? sharedSigns(url.hostname);
  const due = doc.querySelector(
    '.payment-due__price, .payment-due [data-checkout-payment-due-target], [data-checkout-payment-due-target]',
  );
  if (!due) return labelledTotal(chunks, otherwise);
  const shown = parseMoney(visibleText(due), otherwise);
  if (shown) return { amount: shown.amount, currency: currency ?? shown.currency };
  const amount = fromCents(due.getAttribute('data-checkout-payment-due-target'), currency);
  return amount === null ? null : { amount, currency };
}

/** Not the lines' vendor, which is a brand. */
function sellerOf(doc: Document): string | null {
  const named = doc.querySelector('meta[property="og:site_name"], meta[name="shopify-shop-name"]');
  const written = doc.querySelector('.logo__text, .logo__text--large');
  const drawn = doc.querySelector(
    'a.logo img[alt], .logo__image[alt], header[role="banner"] a img[alt], [role="banner"] img[alt]',
  );
  return (
    textOrNull(named?.getAttribute('content'), 120) ??
    textOrNull(written?.textContent, 120) ??
    textOrNull(drawn?.getAttribute('alt'), 120)
  );
}

export const shopify: Detector = {
  id: ID,
  matches: [],
  isOrderPage: (url, doc) => looks(() => isOrderPage(url, doc)),
  read: (url, doc, state) => guarded(ID, () => unlessSignIn(read(url, doc, state), doc)),
};
