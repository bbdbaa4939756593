import type { Store } from '../../types.ts';
import { AMAZON_MATCHES } from './amazon-hosts.ts';

export const AMAZON: Store = {
  id: 'amazon',
  name: { zh: '亚马逊', en: 'Amazon' },
  matches: AMAZON_MATCHES,
  // With the language that some addresses begin with: `/-/en/gp/…`.
  pageScripts: [
    {
      id: 'amazon-details',
      paths: [
        '/*order-details*',
        '/*gp/css/summary/print.html*',
        '/*gp/digital/your-account/order-summary.html*',
      ],
    },
    {
      id: 'amazon-printed',
      paths: ['/*gp/css/summary/print.html*', '/*gp/digital/your-account/order-summary.html*'],
    },
    { id: 'amazon-thank-you', paths: ['/*gp/buy/thankyou*'] },
  ],
  ordersAt: (site) => `https://www.${site}/gp/css/order-history`,
};
