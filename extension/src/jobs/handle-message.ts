import type { Message } from '../messages/parse.ts';
import type { Output } from '../messages/protocol.ts';
import { loadKnownWords } from '../platform/known-words.ts';
import type { Sender } from '../platform/receive.ts';
import { runReadersIn } from '../platform/scripts.ts';
import { attempt } from '../records/trouble.ts';
import { answerCard } from './answer-card.ts';
import { actOnCard, takeCard } from './card-action.ts';
import { localToday } from './local-today.ts';
import { onPageRead } from './page-read.ts';
import { makeReport, reportOf } from './page-report.ts';
import { readPage } from './read-page.ts';
import { actOnBar, takeBar } from './show-bar.ts';
import { startScan, stopScan } from './start-scan.ts';
import { tellStatus } from './tell-status.ts';
import { updateBadge } from './update-badge.ts';
import { wakeUp } from './wake-up.ts';

/** Who may ask for what: pages' scripts for theirs (top frame only), our own pages for the rest. Null: not answered. */
export async function handleMessage(message: Message, sender: Sender): Promise<unknown> {
  if (sender.kind === 'tab' && sender.frameId !== 0) return null;
  switch (message.name) {
    case 'purchase-seen':
      return sender.kind === 'tab' ? onPageRead(message.detection, sender) : null;
    case 'readers-wanted':
      // Files of our own, into the very page that asks: nothing to be gained by asking for more.
      if (sender.kind === 'tab') await runReadersIn(sender.tabId, message.readers);
      return null;
    case 'card-ready':
      return sender.kind === 'tab' ? takeCard(sender) : null;
    case 'card-action':
      return sender.kind === 'tab' ? onCardAction(message.action, sender) : null;
    case 'card-answer':
      return sender.kind === 'tab' ? onCardAnswer(message, sender) : null;
    case 'bar-ready':
      return sender.kind === 'tab' ? takeBar(sender) : null;
    case 'bar-action':
      return sender.kind === 'tab' ? { done: await actOnBar(message.action, sender) } : null;
    case 'scan-start':
      return sender.kind === 'own-page' ? startScan(message.tabId ?? null) : null;
    case 'scan-stop':
      return sender.kind === 'own-page' ? stopScan(message.tabId ?? null) : null;
    case 'report-page':
      return sender.kind === 'own-page' ? makeReport(message.tabId ?? null) : null;
    case 'known-words':
      return loadKnownWords();
    case 'take-report':
      return sender.kind === 'own-page' ? reportOf(message.tabId) : null;
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

async function onCardAction(
  action: Extract<Message, { name: 'card-action' }>['action'],
  tab: Extract<Sender, { kind: 'tab' }>,
): Promise<Output<'card-action'>> {
  const done = await actOnCard(action, tab);
  if (action === 'undo') await attempt(async () => updateBadge(await localToday()));
  return { done };
}

async function onCardAnswer(
  { itemId, choice }: Extract<Message, { name: 'card-answer' }>,
  tab: Extract<Sender, { kind: 'tab' }>,
): Promise<Output<'card-answer'>> {
  const now = await localToday();
  const model = await answerCard({ itemId, choice }, tab, now);
  if (model) await attempt(async () => updateBadge(now));
  return model;
}

async function onReadPage(tabId: number | null): Promise<Output<'read-this-page'>> {
  const result = await readPage(tabId);
  if (result.kind === 'kept') await attempt(async () => updateBadge(await localToday()));
  return result;
}
