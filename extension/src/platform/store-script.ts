import { browser } from 'wxt/browser';
import { watchOrderPage } from '../content/watch-order-page.ts';
import type { Detector } from '../detectors/types.ts';
import { send } from './send.ts';

type Context = { signal: AbortSignal; abort(reason?: unknown): unknown };

/** What every store's content script does: watch, propose, and fall silent once the extension was updated under it. */
export function runStoreScript(detector: Detector, context: Context): void {
  watchOrderPage(detector, {
    signal: context.signal,
    send: async (detection) => {
      await send('purchase-seen', { detection });
      if (browser.runtime?.id === undefined) context.abort('the extension was updated or removed');
    },
  });
}
