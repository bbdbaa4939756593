import { cleanText } from '../../reading/clean.ts';
import { findDate } from '../../reading/dates.ts';
import { linesOf } from '../../reading/lines.ts';
import { isMoney, parseMoney } from '../../reading/money.ts';
import { detectionOf, guarded, MAX_ITEMS, NOT_A_PURCHASE, purchaseOf } from '../../reading/result.ts';
import type { Detection, Detector, ProposedItem, ProposedPurchase } from '../../types.ts';
import { AMAZON_MATCHES, isSignIn, isThankYouPath, type Site, siteOf } from './amazon-hosts.ts';
import { orderIdIn } from './amazon-ids.ts';
import { amazonStatus, ORDERED, TOTAL } from './amazon-words.ts';

/** Where code that reads this page finds what was just bought. All else on it is offered. */
const BOUGHT =
  '[id*="orderConfirmation" i], [id*="purchase-summary" i], [data-component*="shipment" i], :has(> .checkout-quantity-badge)';
const OFFERED = '[class*="carousel"], [data-a-carousel-options], [id*="sims" i], [id*="recommend" i]';

/**
 * The page after buying. It often bears no order number (the `purchaseId` of its address is another one) and never a
 * date: what is missing is asked of the user, or comes with the order's own page.
 */
function readThankYou(site: Site, body: Element): ProposedPurchase[] {
  const lines = linesOf(body);
  const marked = [...body.querySelectorAll('#orderId, [data-order-id]')].map(
    (element) => element.getAttribute('data-order-id') ?? cleanText(element.textContent),
  );
  const labelled = lines.map(({ text }) => text).filter((text) => ORDERED.test(text));
  const ids = [...new Set([...marked, ...labelled].map(orderIdIn).filter((id) => id !== null))];
  const dates = labelled.map((text) => findDate(text, site.order)?.date).filter((date) => date !== undefined);
  const at = lines.findIndex(({ text }) => TOTAL.test(text));
  const total = at < 0 ? null : lines.slice(at, at + 3).find(({ text }) => isMoney(text));
  const money = parseMoney(total?.text ?? null, site.currency);
  const heading = cleanText(body.querySelector('h1, h2, h4, .a-alert-heading')?.textContent, 120);
  const unpaid = amazonStatus(heading) === 'unpaid';
  // Several orders out of one cart: which thing belongs to which number, this page does not say.
  const one = ids.length < 2;
  return (one ? [ids[0] ?? null] : ids).map((orderId) =>
    purchaseOf('amazon', {
      orderId,
      orderedOn: dates[0] ?? null,
      currency: one ? (money?.currency ?? null) : null,
      total: one ? (money?.amount ?? null) : null,
      seller: null,
      status: unpaid ? 'unpaid' : 'ordered',
      statusText: heading || null,
      items: one ? bought(body) : [],
    }),
  );
}

function bought(body: Element): ProposedItem[] {
  const items = new Map<string, ProposedItem>();
  for (const picture of body.querySelectorAll(`:is(${BOUGHT}) img[alt]`)) {
    const title = cleanText(picture.getAttribute('alt'));
    if (title.length < 3 || picture.closest(OFFERED) || items.size === MAX_ITEMS) continue;
    const badge = cleanText(picture.parentElement?.querySelector('.checkout-quantity-badge')?.textContent);
    items.set(title, { title, quantity: /^[1-9]\d{0,3}$/.test(badge) ? Number(badge) : null, price: null });
  }
  return [...items.values()];
}

function read(url: URL, doc: Document): Detection {
  const site = siteOf(url.hostname);
  if (!site || !isThankYouPath(url.pathname) || isSignIn(doc)) return NOT_A_PURCHASE('amazon');
  return detectionOf('amazon', readThankYou(site, doc.body));
}

export const amazonThankYou: Detector = {
  id: 'amazon',
  matches: AMAZON_MATCHES,
  isOrderPage: (url) => siteOf(url.hostname) !== null && isThankYouPath(url.pathname),
  read: (url, doc) => guarded('amazon', () => read(url, doc)),
};
