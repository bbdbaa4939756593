import { defineContentScript } from 'wxt/utils/define-content-script';
import { taobao } from '../src/detectors/stores/taobao/taobao.ts';
import { runStoreScript } from '../src/platform/store-script.ts';

export default defineContentScript({
  matches: taobao.matches,
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  main: (context) => runStoreScript(taobao, context),
});
