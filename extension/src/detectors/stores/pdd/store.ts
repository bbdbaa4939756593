import type { Store } from '../../types.ts';

export const PDD: Store = {
  id: 'pdd',
  name: { zh: '拼多多', en: 'Pinduoduo' },
  // 拼多多 has no site for desktops: its orders are on these pages for phones, under two names.
  matches: ['https://mobile.yangkeduo.com/*', 'https://mobile.pinduoduo.com/*'],
  ordersAt: () => 'https://mobile.yangkeduo.com/orders.html?type=0',
};
