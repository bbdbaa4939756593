import { defineContentScript } from 'wxt/utils/define-content-script';
import { storeWatch } from '../src/content/store-watch.ts';
import { AMAZON_LOOK } from '../src/detectors/stores/amazon/amazon-hosts.ts';
import { send } from '../src/platform/send.ts';
import { runStoreScript } from '../src/platform/store-script.ts';

export default defineContentScript({
  matches: AMAZON_LOOK.matches,
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  main: (context) =>
    runStoreScript(
      storeWatch(AMAZON_LOOK, (readers) => send('readers-wanted', { readers })),
      context,
    ),
});
