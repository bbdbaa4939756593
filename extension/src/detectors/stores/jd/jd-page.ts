import { channelWordsOf } from '../../reading/channel-words.ts';
import { textOrNull } from '../../reading/clean.ts';
import { fullTitle } from '../../reading/page-text.ts';

export const JD_ORDER_ID = /^\d{8,20}$/;

/** A product's own page, in the shop's several houses. */
export const PRODUCT_LINK =
  'a[href*="//item.jd."], a[href*="//npcitem.jd."], a[href*="item.yiyaojd.com/"], a[href*="paipai.jd.com/"], a[clstag*="order_product"]';

/** What seller, badges and the addresses of the products tell of the channel; titles are the matcher's. */
export function jdChannel(root: Element, seller: string | null): string[] {
  const links = [...root.querySelectorAll(PRODUCT_LINK)].map((link) => link.getAttribute('href'));
  const badges = [...root.querySelectorAll('.p-extra, [class*="tag"], [class*="icon"], i')].map(
    ({ textContent }) => (textContent && textContent.length < 200 ? textContent : null),
  );
  return channelWordsOf([seller, ...badges, ...links]);
}

/** A shop's name stands beside no product; a name cut short is none. */
export function shopName(element: Element | null): string | null {
  if (!element || element.closest('tr')?.querySelector(PRODUCT_LINK)) return null;
  const name = textOrNull(fullTitle(element), 120);
  return name && !/订单|联系|[¥￥]|\d{8}|…$/.test(name) ? name : null;
}
