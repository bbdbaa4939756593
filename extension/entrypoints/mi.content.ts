import { defineContentScript } from 'wxt/utils/define-content-script';
import { mi } from '../src/detectors/stores/mi/mi.ts';
import { runStoreScript } from '../src/platform/store-script.ts';

export default defineContentScript({
  matches: mi.matches,
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  main: (context) => runStoreScript(mi, context),
});
