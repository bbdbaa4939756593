import type { Store } from '../../types.ts';

export const APPLE: Store = {
  id: 'apple',
  name: { zh: 'Apple 官网', en: 'Apple Store' },
  matches: ['https://*.www.apple.com.cn/*', 'https://*.store.apple.com/*', 'https://www.apple.com/*'],
  ordersAt: (site) =>
    site.endsWith('.cn')
      ? 'https://www.apple.com.cn/shop/order/list'
      : 'https://www.apple.com/shop/order/list',
};
