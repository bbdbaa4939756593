import { defineContentScript } from 'wxt/utils/define-content-script';
import { jdDetails } from '../src/detectors/stores/jd/jd-details.ts';
import { runStoreScript } from '../src/platform/store-script.ts';

/** Registered with the store's own script, for the paths named in its `store.ts`: no site of its own to ask for. */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  main: (context) => runStoreScript(jdDetails, context, 'jd-details'),
});
