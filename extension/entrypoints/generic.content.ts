import { defineContentScript } from 'wxt/utils/define-content-script';
import { genericDetector } from '../src/content/generic-watch.ts';
import { send } from '../src/platform/send.ts';
import { runStoreScript } from '../src/platform/store-script.ts';

/** On every page of a chosen shop, so no more than a look: what reads comes when it is wanted. */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  main: (context) =>
    runStoreScript(
      genericDetector((readers) => send('readers-wanted', { readers })),
      context,
    ),
});
