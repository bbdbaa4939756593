import { defineContentScript } from 'wxt/utils/define-content-script';
import { pdd } from '../src/detectors/stores/pdd/pdd.ts';
import { runStoreScript } from '../src/platform/store-script.ts';

export default defineContentScript({
  matches: pdd.matches,
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  main: (context) => runStoreScript(pdd, context),
});
