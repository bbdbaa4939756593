import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../src/platform/send.ts';
import { showBar } from '../src/ui/bar/show-bar.ts';

/** Injected by the background only when there is something to say. */
export default defineUnlistedScript(async () => {
  const model = await send('bar-ready', {});
  if (!model) return;
  showBar(document, model, async (action) => (await send('bar-action', { action }))?.done ?? false);
});
