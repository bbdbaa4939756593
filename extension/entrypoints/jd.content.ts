import { defineContentScript } from 'wxt/utils/define-content-script';
import { jdList } from '../src/detectors/stores/jd/jd-list.ts';
import { runStoreScript } from '../src/platform/store-script.ts';

export default defineContentScript({
  matches: jdList.matches,
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  main: (context) => runStoreScript(jdList, context),
});
