import { findDate } from '../../reading/dates.ts';
import {
  asOrderNumber,
  labelledDate,
  labelledNumbers,
  labelledStatus,
  labelledTotal,
  pageWords,
} from '../../reading/labelled.ts';
import type { Money } from '../../reading/money.ts';
import { numericOrderOf } from '../../reading/numeric-order.ts';
import { statusIn } from '../../reading/order-status.ts';
import { type Chunk, visibleText } from '../../reading/page-text.ts';
import {
  detectionOf,
  guarded,
  looks,
  NOT_A_PURCHASE,
  purchaseOf,
  type Reading,
} from '../../reading/result.ts';
import { sharedSigns } from '../../reading/shared-signs.ts';
import { unlessSignIn } from '../../reading/sign-in.ts';
import { siteName } from '../../reading/site-name.ts';
import { shownPrice } from '../../reading/table-items.ts';
import type { Detection, Detector } from '../../types.ts';
import { shownItems } from './magento-items.ts';
import { isOrderPage, SUCCESS } from './magento-look.ts';

/**
 * Magento 2: the success page, which holds nothing but the order's number, and the order in the account. Addresses are
 * the framework's own, with the store's code before them perhaps (`/de/checkout/onepage/success/`).
 */
const ID = 'magento';

const ORDER_LINK = 'a[href*="/sales/order/view/order_id/"]';

function read(url: URL, doc: Document): Detection {
  if (!isOrderPage(url, doc)) return NOT_A_PURCHASE(ID);
  const chunks = pageWords(doc);
  if (!SUCCESS.test(url.pathname))
    return detectionOf(ID, [purchaseOf(url.hostname, ordered(url, doc, chunks))]);
  const numbers = successNumbers(doc, chunks);
  return detectionOf(
    ID,
    numbers.map((orderId) => purchaseOf(url.hostname, { ...NOTHING, orderId, seller: siteName(doc) })),
  );
}

const NOTHING: Reading = {
  orderId: null,
  orderedOn: null,
  currency: null,
  total: null,
  seller: null,
  status: 'ordered',
  statusText: null,
  items: [],
};

/** Several addresses make several orders; guests see their number without a link. */
function successNumbers(doc: Document, chunks: readonly Chunk[]): string[] {
  const linked = [...doc.querySelectorAll(`.checkout-success .order-number, ${ORDER_LINK}`)];
  const plain = doc.querySelector('.checkout-success p > span, .checkout-success p strong');
  const written = [...linked, ...(linked.length === 0 && plain ? [plain] : [])].map((one) =>
    asOrderNumber(visibleText(one, 60)),
  );
  const found = written.filter((one) => one !== null);
  return [...new Set(found.length > 0 ? found : labelledNumbers(chunks).map(({ value }) => value))].slice(
    0,
    20,
  );
}

function ordered(url: URL, doc: Document, chunks: readonly Chunk[]): Reading {
  const total = totalOf(url, doc, chunks);
  const state =
    visibleText(doc.querySelector('.order-status'), 80).replace(/^[^:：]{0,30}[:：]\s*/, '') ||
    labelledStatus(chunks);
  return {
    orderId: numberOf(doc, chunks),
    orderedOn: dateOf(doc, chunks),
    currency: total?.currency ?? null,
    total: total?.amount ?? null,
    seller: siteName(doc),
    status: statusOf(state),
    statusText: state || null,
    items: shownItems(doc, total?.currency ?? sharedSigns(url.hostname)),
  };
}

/** `Complete` is invoiced and sent, `Closed` refunded; whatever a shop named itself is an order. */
const statusOf = (text: string | null) =>
  /^suspected fraud|^payment review/i.test(text ?? '') ? 'unpaid' : (statusIn(text) ?? 'ordered');

function numberOf(doc: Document, chunks: readonly Chunk[]): string | null {
  const title = visibleText(doc.querySelector('[data-ui-id="page-title-wrapper"], h1'), 120);
  const inTitle =
    /(?:[#№]|n[º°]\.?)\s*([A-Za-z\d][\w.-]*)/iu.exec(title)?.[1] ??
    /(?:^|\s)([A-Z]{0,6}\d{6,}[\w-]*)$/u.exec(title)?.[1];
  if (inTitle !== undefined) return asOrderNumber(inTitle);
  const numbers = new Set(labelledNumbers(chunks).map(({ value }) => value));
  const [only] = numbers;
  return numbers.size === 1 && only !== undefined ? only : null;
}

function dateOf(doc: Document, chunks: readonly Chunk[]): string | null {
  const order = numericOrderOf(doc);
  const shown = doc.querySelector('.order-date date, .order-date');
  return shown ? (findDate(visibleText(shown, 120), order)?.date ?? null) : labelledDate(chunks, order);
}

/** With tax where both are shown. The row of the shop's own currency (*to be charged*) is another. */
function totalOf(url: URL, doc: Document, chunks: readonly Chunk[]): Money | null {
  const signs = sharedSigns(url.hostname);
  const row = doc.querySelector('tr.grand_total_incl, tr.grand_total');
  const cell = row?.querySelector('td');
  return cell ? shownPrice(cell, signs) : labelledTotal(chunks, signs);
}

export const magento: Detector = {
  id: ID,
  matches: [],
  isOrderPage: (url, doc) => looks(() => isOrderPage(url, doc)),
  read: (url, doc) => guarded(ID, () => unlessSignIn(read(url, doc), doc)),
};
