import { defineContentScript } from 'wxt/utils/define-content-script';
import { apple } from '../src/detectors/stores/apple/apple.ts';
import { runStoreScript } from '../src/platform/store-script.ts';

export default defineContentScript({
  matches: apple.matches,
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  main: (context) => runStoreScript(apple, context),
});
