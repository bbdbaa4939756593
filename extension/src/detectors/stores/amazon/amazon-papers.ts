import { detectionOf, guarded, NOT_A_PURCHASE } from '../../reading/result.ts';
import type { Detection, Detector } from '../../types.ts';
import {
  AMAZON_MATCHES,
  isPaperPath,
  isSheetPath,
  isSignIn,
  isThankYouPath,
  ORDER_CARD,
  ORDER_ROOT,
  siteOf,
} from './amazon-hosts.ts';
import { readPrinted } from './amazon-printed.ts';
import { readThankYou } from './amazon-thank-you.ts';

/**
 * Amazon's printable summary and the page after buying. They share no structure with the order history, and travel in a
 * script of their own (docs/decisions/0009-two-scripts-for-amazon.md).
 */
const ID = 'amazon';

function read(url: URL, doc: Document): Detection {
  const site = siteOf(url.hostname);
  if (!site || isSignIn(doc)) return NOT_A_PURCHASE(ID);
  if (isThankYouPath(url.pathname)) return detectionOf(ID, readThankYou(site, doc.body));
  // Sheets of the newer kind are laid out as an order's page is, and read as one.
  if (!isSheetPath(url.pathname) || doc.querySelector(`${ORDER_ROOT}, ${ORDER_CARD}`))
    return NOT_A_PURCHASE(ID);
  return detectionOf(ID, [readPrinted(site, doc.body)]);
}

export const amazonPapers: Detector = {
  id: ID,
  matches: AMAZON_MATCHES,
  isOrderPage: (url) => siteOf(url.hostname) !== null && isPaperPath(url.pathname),
  read: (url, doc) => guarded(ID, () => read(url, doc)),
};
