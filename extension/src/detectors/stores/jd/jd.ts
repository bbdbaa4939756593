import type { Detector } from '../../types.ts';
import { jdDetails } from './jd-details.ts';
import { jdList } from './jd-list.ts';
import { JD } from './store.ts';

/** All that is read at 京东. */
export const jd: Detector = {
  id: JD.id,
  matches: JD.matches,
  isOrderPage: (url, doc) => jdList.isOrderPage(url, doc) || jdDetails.isOrderPage(url, doc),
  read: (url, doc, state) => (jdDetails.isOrderPage(url, doc) ? jdDetails : jdList).read(url, doc, state),
};
