import type { Store } from '../../types.ts';
import { AMAZON_MATCHES } from './amazon-hosts.ts';

export const AMAZON: Store = {
  id: 'amazon',
  name: { zh: '亚马逊', en: 'Amazon' },
  matches: AMAZON_MATCHES,
  // With the language that some addresses begin with: `/-/en/gp/…`.
  pageScripts: [
    {
      id: 'amazon-papers',
      paths: [
        '/*gp/css/summary/print.html*',
        '/*gp/digital/your-account/order-summary.html*',
        '/*gp/buy/thankyou*',
      ],
    },
  ],
  ordersAt: (site) => `https://www.${site}/gp/css/order-history`,
};
