import type { Store } from '../../types.ts';

export const JD: Store = {
  id: 'jd',
  name: { zh: '京东', en: 'JD.com' },
  matches: ['https://order.jd.com/*', 'https://details.jd.com/*'],
  ordersAt: () => 'https://order.jd.com/center/list.action',
};
