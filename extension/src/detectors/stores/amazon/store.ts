import type { Store } from '../../types.ts';
import { AMAZON_MATCHES } from './amazon-hosts.ts';

export const AMAZON: Store = {
  id: 'amazon',
  name: { zh: '亚马逊', en: 'Amazon' },
  matches: AMAZON_MATCHES,
  ordersAt: (site) => `https://www.${site}/gp/css/order-history`,
};
