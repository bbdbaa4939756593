import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../src/platform/send.ts';
import { showCard } from '../src/ui/card/show-card.ts';

/** Injected by the background only when there is something to say. */
export default defineUnlistedScript(async () => {
  const model = await send('card-ready', {});
  if (!model) return;
  showCard(
    document,
    model,
    async (action) => (await send('card-action', { action }))?.done ?? false,
    (answer) => send('card-answer', answer),
  );
});
