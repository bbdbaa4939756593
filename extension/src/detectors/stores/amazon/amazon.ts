import type { Detector } from '../../types.ts';
import { amazonOrders } from './amazon-orders.ts';
import { amazonPapers } from './amazon-papers.ts';
import { AMAZON } from './store.ts';

/** All that is read at Amazon; the content scripts carry one part each. */
export const amazon: Detector = {
  id: AMAZON.id,
  matches: AMAZON.matches,
  isOrderPage: (url, doc) => amazonOrders.isOrderPage(url, doc) || amazonPapers.isOrderPage(url, doc),
  read: (url, doc, state) => {
    const orders = amazonOrders.read(url, doc, state);
    // A printable summary of the newer kind is laid out as the order's page is.
    return orders.kind === 'not-a-purchase' && amazonPapers.isOrderPage(url, doc)
      ? amazonPapers.read(url, doc, state)
      : orders;
  },
};
