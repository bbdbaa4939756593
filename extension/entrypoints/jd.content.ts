import { defineContentScript } from 'wxt/utils/define-content-script';
import { jd } from '../src/detectors/stores/jd/jd.ts';
import { runStoreScript } from '../src/platform/store-script.ts';

export default defineContentScript({
  matches: jd.matches,
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  main: (context) => runStoreScript(jd, context),
});
