/** Which of its pages an address is. What the user sold, the bin of deleted orders and snapshots of offers are none. */
export type TaobaoPage = 'list' | 'details';

const LIST = /^\/trade\/itemlist\/(?:list_?bought_?items|asyncbought)\.htm$/i;
const DETAILS = /^\/(?:trade\/)?detail\/(?:trade_?(?:order|item)_?detail|order_?detail)\.htm$/i;

export const TAOBAO_ID = /^\d{10,24}$/;

export function taobaoPage({ hostname, pathname }: URL): TaobaoPage | null {
  if (hostname === 'trade.tmall.com') return DETAILS.test(pathname) ? 'details' : null;
  if (hostname !== 'buyertrade.taobao.com' && hostname !== 'trade.taobao.com') return null;
  return LIST.test(pathname) ? 'list' : DETAILS.test(pathname) ? 'details' : null;
}

/** The order that a link or a details page's address names. */
export const idInAddress = (address: string): string | null =>
  /[?&](?:biz_?order_?id|trade_?id|order_?id)=(\d{10,24})(?!\d)/i.exec(address)?.[1] ?? null;
