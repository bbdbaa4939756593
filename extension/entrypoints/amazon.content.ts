import { defineContentScript } from 'wxt/utils/define-content-script';
import { amazon } from '../src/detectors/stores/amazon/amazon.ts';
import { runStoreScript } from '../src/platform/store-script.ts';

export default defineContentScript({
  matches: amazon.matches,
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  main: (context) => runStoreScript(amazon, context),
});
