import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchOrderPage } from '../src/content/watch-order-page.ts';
import { jd } from '../src/detectors/jd.ts';
import { send } from '../src/platform/send.ts';

export default defineContentScript({
  matches: jd.matches,
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  main: ({ signal }) =>
    watchOrderPage(jd, { signal, send: (detection) => send('purchase-seen', { detection }) }),
});
