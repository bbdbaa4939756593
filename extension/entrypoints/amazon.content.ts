import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchOrderPage } from '../src/content/watch-order-page.ts';
import { amazon } from '../src/detectors/amazon.ts';
import { send } from '../src/platform/send.ts';

export default defineContentScript({
  matches: amazon.matches,
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  main: ({ signal }) =>
    watchOrderPage(amazon, { signal, send: (detection) => send('purchase-seen', { detection }) }),
});
