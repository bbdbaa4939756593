/** What leads somewhere in an order: to a product, to the shop. By address and mark, in one look at its links. */

const PRODUCT = /item\.htm|tradeSnap|trade_snap|\/\/(?:item|2)\.taobao\.com|\/\/detail\.tmall\./i;
const PRODUCT_CLASS = /(?:^|\s)(?:title--|item-link)/;
const SHOP =
  /\/\/(?:store|shop[\w-]*)\.(?:taobao|tmall)\.com|\/\/(?!detail\.|trade\.|www\.|pages\.|rule\.|login\.)[\w-]+\.tmall\.(?:com|hk)|view_shop|user_number_id|shop_id=/;
const SHOP_CLASS = /shopInfoName|seller-mod__name/;

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** Links, and what is marked as one without being one. */
export const linksIn = (part: Element): Element[] => [...part.querySelectorAll('a, [data-spm]')];

export const isProductLink = (link: Element): boolean =>
  attribute(link, 'data-spm').includes('itemtitle') ||
  PRODUCT_CLASS.test(attribute(link, 'class')) ||
  PRODUCT.test(attribute(link, 'href'));

export const hasProduct = (part: Element): boolean => linksIn(part).some(isProductLink);

/** `sure`: marked as the shop's name; others only lead to a shop. */
export function shopLinks(links: readonly Element[]): { sure: Element[]; others: Element[] } {
  const isSure = (link: Element) =>
    attribute(link, 'data-spm') === 'order_shopname' || SHOP_CLASS.test(attribute(link, 'class'));
  return {
    sure: links.filter(isSure),
    others: links.filter((link) => !isSure(link) && SHOP.test(attribute(link, 'href'))),
  };
}
