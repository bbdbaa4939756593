export const SUCCESS = /\/(?:checkout\/onepage|multishipping\/checkout)\/success(?:\/|$)/;
const VIEW = /\/sales\/(?:order|guest)\/(?:view|print)(?:\/|$)/;

/** An order in the account without a table is a page that could not be shown. */
export function isOrderPage(url: URL, doc: Document): boolean {
  if (SUCCESS.test(url.pathname)) return true;
  return VIEW.test(url.pathname) && doc.querySelector('table') !== null;
}
