import type { Store } from '../../types.ts';
import { JD_MATCHES } from './jd-addresses.ts';

export const JD: Store = {
  id: 'jd',
  name: { zh: '京东', en: 'JD.com' },
  matches: JD_MATCHES,
  ordersAt: () => 'https://order.jd.com/center/list.action',
};
