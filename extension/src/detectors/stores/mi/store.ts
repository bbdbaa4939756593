import type { Store } from '../../types.ts';

export const MI: Store = {
  id: 'mi',
  name: { zh: '小米商城', en: 'Xiaomi Store' },
  matches: ['https://order.mi.com/*', 'https://static.mi.com/*'],
  ordersAt: () => 'https://static.mi.com/order/#type=0',
};
