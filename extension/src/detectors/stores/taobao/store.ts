import type { Store } from '../../types.ts';

export const TAOBAO: Store = {
  id: 'taobao',
  name: { zh: '淘宝和天猫', en: 'Taobao and Tmall' },
  // 天猫 has no list of its own: its orders are on 淘宝's, their details on its own host.
  matches: ['https://buyertrade.taobao.com/*', 'https://trade.taobao.com/*', 'https://trade.tmall.com/*'],
  ordersAt: () => 'https://buyertrade.taobao.com/trade/itemlist/list_bought_items.htm',
};
