import { AMAZON_MATCHES } from '../detectors/stores/amazon/amazon-hosts.ts';
import { jd } from '../detectors/stores/jd/jd.ts';

/** The stores whose order pages are read by themselves, once the user allows it. */
export type Store = {
  id: string;
  /** What the browser is asked for. */
  matches: readonly string[];
  /** Where the orders of one of its sites are, so that *ready* can lead there. */
  orders: (site: string) => string;
};

export const STORES: readonly Store[] = [
  {
    id: 'jd',
    matches: jd.matches,
    orders: () => 'https://order.jd.com/center/list.action',
  },
  {
    id: 'amazon',
    matches: AMAZON_MATCHES,
    orders: (site) => `https://www.${site}/gp/css/order-history`,
  },
];

/** `https://*.amazon.co.jp/*` as people know it: `amazon.co.jp`. */
export const siteName = (pattern: string): string => pattern.replace(/^https:\/\/(?:\*\.)?|\/\*$/g, '');
