import type { Message } from '../messages/parse.ts';
import type { Output } from '../messages/protocol.ts';
import type { Sender } from '../platform/receive.ts';
import { putForTab } from '../platform/session.ts';
import { attempt } from '../records/trouble.ts';
import { actOnCard, takeCard } from './card-action.ts';
import { localToday } from './local-today.ts';
import { readPage } from './read-page.ts';
import { rememberPurchase } from './remember-purchase.ts';
import { showCard } from './show-card.ts';
import { tellProblem } from './tell-problem.ts';
import { tellStatus } from './tell-status.ts';
import { updateBadge } from './update-badge.ts';
import { wakeUp } from './wake-up.ts';

/** Who may ask for what: pages' scripts for theirs (top frame only), our own pages for the rest. Null: not answered. */
export async function handleMessage(message: Message, sender: Sender): Promise<unknown> {
  if (sender.kind === 'tab' && sender.frameId !== 0) return null;
  switch (message.name) {
    case 'purchase-seen':
      return sender.kind === 'tab' ? onPurchaseSeen(message.detection, sender) : null;
    case 'card-ready':
      return sender.kind === 'tab' ? takeCard(sender) : null;
    case 'card-action':
      return sender.kind === 'tab' ? onCardAction(message.action, sender) : null;
    case 'read-this-page':
      return sender.kind === 'own-page' ? onReadPage(message.tabId ?? null) : null;
    case 'changed':
      if (sender.kind === 'own-page') await attempt(async () => updateBadge(await localToday()));
      return null;
    case 'status':
      // Whenever a page of ours opens, what is due is looked at: alarms are late or lost.
      if (sender.kind !== 'own-page') return null;
      void wakeUp();
      return tellStatus(message.tabId ?? null);
  }
}

type Tab = Extract<Sender, { kind: 'tab' }>;
type Seen = Extract<Message, { name: 'purchase-seen' }>['detection'];

async function onPurchaseSeen(detection: Seen, tab: Tab): Promise<Output<'purchase-seen'>> {
  if (detection.kind !== 'purchase') return { card: false };
  const remembered = await rememberPurchase(detection, tab.origin);
  if (remembered.kind === 'refused') return { card: false };
  if (remembered.problem) await tellProblem(remembered.problem);
  const [form] = remembered.forms;
  if (form) await putForTab(tab.tabId, 'pending', { origin: tab.origin, form });
  const now = await localToday();
  const card = await attempt(() => showCard(tab, remembered.store, remembered.kept, now));
  await attempt(() => updateBadge(now));
  return { card: card.ok && card.value };
}

async function onCardAction(
  action: Extract<Message, { name: 'card-action' }>['action'],
  tab: Tab,
): Promise<Output<'card-action'>> {
  const done = await actOnCard(action, tab);
  if (action === 'undo') await attempt(async () => updateBadge(await localToday()));
  return { done };
}

async function onReadPage(tabId: number | null): Promise<Output<'read-this-page'>> {
  const result = await readPage(tabId);
  if (result.kind === 'kept') await attempt(async () => updateBadge(await localToday()));
  return result;
}
