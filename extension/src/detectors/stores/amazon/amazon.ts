import { NOT_A_PURCHASE } from '../../reading/result.ts';
import type { Detection, Detector } from '../../types.ts';
import { amazonDetails } from './amazon-details.ts';
import { amazonHistory } from './amazon-history.ts';
import { amazonPrinted } from './amazon-printed.ts';
import { amazonThankYou } from './amazon-thank-you.ts';
import { AMAZON } from './store.ts';

/** One kind of page each. */
const PARTS: readonly Detector[] = [amazonHistory, amazonDetails, amazonPrinted, amazonThankYou];

/** All that is read at Amazon. */
export const amazon: Detector = {
  id: AMAZON.id,
  matches: AMAZON.matches,
  isOrderPage: (url, doc) => PARTS.some((part) => part.isOrderPage(url, doc)),
  read: (url, doc, state) => {
    let found: Detection = NOT_A_PURCHASE(AMAZON.id);
    for (const part of PARTS) {
      if (found.kind === 'not-a-purchase') found = part.read(url, doc, state);
    }
    return found;
  },
};
