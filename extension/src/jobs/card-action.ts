import type { CardAction, CardModel } from '../messages/card.ts';
import { readForTab, takeForTab } from '../platform/session.ts';
import { openLibrary } from '../platform/tabs.ts';
import { muteStore } from '../records/settings.ts';
import { undoAdded } from '../records/undo-added.ts';

type Tab = { tabId: number; origin: string };

/** What the card in this tab shall draw; once, and only to the site that it is about. */
export async function takeCard({ tabId, origin }: Tab): Promise<CardModel | null> {
  const slot = await takeForTab(tabId, 'card');
  return slot?.origin === origin ? slot.model : null;
}

/** Carries out what was pressed. Acts only on what the card in this very tab was about. */
export async function actOnCard(action: CardAction, { tabId, origin }: Tab): Promise<boolean> {
  const card = await readForTab(tabId, 'card-items');
  if (card?.origin !== origin) return false;
  switch (action) {
    case 'view':
      await openLibrary(card.itemIds[0] ?? null);
      return true;
    case 'undo':
      return (await undoAdded(card.itemIds)).ok;
    case 'mute-store':
      return (await muteStore(card.store)).ok;
    case 'close':
      return true;
  }
}
