import { defineContentScript } from 'wxt/utils/define-content-script';
import { storeWatch } from '../src/content/store-watch.ts';
import { JD_LOOK } from '../src/detectors/stores/jd/jd-addresses.ts';
import { send } from '../src/platform/send.ts';
import { runStoreScript } from '../src/platform/store-script.ts';

export default defineContentScript({
  matches: JD_LOOK.matches,
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  main: (context) =>
    runStoreScript(
      storeWatch(JD_LOOK, (readers) => send('readers-wanted', { readers })),
      context,
    ),
});
