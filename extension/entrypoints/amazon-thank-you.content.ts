import { defineContentScript } from 'wxt/utils/define-content-script';
import { amazonThankYou } from '../src/detectors/stores/amazon/amazon-thank-you.ts';
import { runStoreScript } from '../src/platform/store-script.ts';

/** Registered with the store's own script, for the paths named in its `store.ts`: no site of its own to ask for. */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  main: (context) => runStoreScript(amazonThankYou, context, 'amazon-thank-you'),
});
