import { defineContentScript } from 'wxt/utils/define-content-script';
import { amazonHistory } from '../src/detectors/stores/amazon/amazon-history.ts';
import { runStoreScript } from '../src/platform/store-script.ts';

export default defineContentScript({
  matches: amazonHistory.matches,
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  main: (context) => runStoreScript(amazonHistory, context),
});
