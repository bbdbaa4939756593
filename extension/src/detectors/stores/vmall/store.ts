import type { Store } from '../../types.ts';

export const VMALL: Store = {
  id: 'vmall',
  name: { zh: '华为商城', en: 'Huawei Vmall' },
  matches: ['https://www.vmall.com/*'],
  ordersAt: () => 'https://www.vmall.com/member/order',
};
