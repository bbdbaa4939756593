import type { Store } from '../../types.ts';

export const APPLE: Store = {
  id: 'apple',
  name: { zh: 'Apple', en: 'Apple' },
  matches: ['https://*.www.apple.com.cn/*', 'https://*.store.apple.com/*', 'https://www.apple.com/*'],
  ordersAt: (site) =>
    site.endsWith('.cn')
      ? 'https://www.apple.com.cn/shop/order/list'
      : 'https://www.apple.com/shop/order/list',
};
