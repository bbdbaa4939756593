import type { Detection } from '../types.ts';
import { NOT_A_PURCHASE } from './result.ts';

const SIGN_IN = 'input[type="password"], form.woocommerce-verify-email';

/** An order's address shows a form to whoever is not signed in: nothing is wrong with the page then. */
export const unlessSignIn = (detection: Detection, doc: Document): Detection =>
  detection.kind === 'unreadable' && doc.querySelector(SIGN_IN) !== null
    ? NOT_A_PURCHASE(detection.detector)
    : detection;
