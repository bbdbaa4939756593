export const JD_MATCHES = ['https://order.jd.com/*', 'https://details.jd.com/*'];

export const isListAddress = (url: URL): boolean =>
  url.hostname === 'order.jd.com' && /^\/center\/(?:list|search)\.action$/.test(url.pathname);

/** The same page at its newer and its older address. */
export const isDetailsAddress = (url: URL): boolean =>
  (url.hostname === 'details.jd.com' && url.pathname === '/normal/item.action') ||
  (url.hostname === 'order.jd.com' && /^\/(?:center|normal)\/item\.action$/.test(url.pathname));

export const JD_LOOK = {
  id: 'jd',
  matches: JD_MATCHES,
  isOrderPage: (url: URL): boolean => isListAddress(url) || isDetailsAddress(url),
} as const;
