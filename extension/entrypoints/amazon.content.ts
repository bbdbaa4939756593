import { defineContentScript } from 'wxt/utils/define-content-script';
import { amazonOrders } from '../src/detectors/stores/amazon/amazon-orders.ts';
import { runStoreScript } from '../src/platform/store-script.ts';

export default defineContentScript({
  matches: amazonOrders.matches,
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  main: (context) => runStoreScript(amazonOrders, context),
});
