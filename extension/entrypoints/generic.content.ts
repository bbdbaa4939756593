import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchOrderPage } from '../src/content/watch-order-page.ts';
import { detect, GENERIC_DETECTORS } from '../src/detectors/index.ts';
import type { Detector } from '../src/detectors/types.ts';
import { send } from '../src/platform/send.ts';

/** All generic detectors as one, for a shop that the user has chosen. */
const generic: Detector = {
  id: 'generic',
  matches: [],
  isOrderPage: (url, doc) => GENERIC_DETECTORS.some((detector) => detector.isOrderPage(url, doc)),
  read: detect,
};

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  main: ({ signal }) =>
    watchOrderPage(generic, { signal, send: (detection) => send('purchase-seen', { detection }) }),
});
