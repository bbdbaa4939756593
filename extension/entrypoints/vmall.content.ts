import { defineContentScript } from 'wxt/utils/define-content-script';
import { vmall } from '../src/detectors/stores/vmall/vmall.ts';
import { runStoreScript } from '../src/platform/store-script.ts';

export default defineContentScript({
  matches: vmall.matches,
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  main: (context) => runStoreScript(vmall, context),
});
