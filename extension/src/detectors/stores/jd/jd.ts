import { detectionOf, guarded, NOT_A_PURCHASE } from '../../reading/result.ts';
import type { Detection, Detector } from '../../types.ts';
import { readDetails } from './jd-details.ts';
import { readList } from './jd-list.ts';
import { JD } from './store.ts';

const isList = (url: URL): boolean =>
  url.hostname === 'order.jd.com' && /^\/center\/(?:list|search)\.action$/.test(url.pathname);

/** The same page at its newer and its older address. */
const isDetails = (url: URL): boolean =>
  (url.hostname === 'details.jd.com' && url.pathname === '/normal/item.action') ||
  (url.hostname === 'order.jd.com' && /^\/(?:center|normal)\/item\.action$/.test(url.pathname));

const isOrderPage = (url: URL): boolean => isList(url) || isDetails(url);

function read(url: URL, doc: Document): Detection {
  if (isDetails(url)) {
    const purchase = readDetails(doc);
    return purchase ? detectionOf(JD.id, [purchase]) : NOT_A_PURCHASE(JD.id);
  }
  if (!isList(url)) return NOT_A_PURCHASE(JD.id);
  const { purchases, isEmpty } = readList(doc);
  return purchases.length === 0 && isEmpty ? NOT_A_PURCHASE(JD.id) : detectionOf(JD.id, purchases);
}

export const jd: Detector = {
  id: JD.id,
  matches: JD.matches,
  isOrderPage,
  read: (url, doc) => guarded(JD.id, () => read(url, doc)),
};
