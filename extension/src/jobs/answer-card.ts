import type { CivilDate } from '@baoqi/rules';
import type { CardAnswer, CardModel } from '../messages/card.ts';
import { loadPolicies } from '../platform/policies.ts';
import { readForTab } from '../platform/session.ts';
import { openLibrary } from '../platform/tabs.ts';
import { readItem, updateItem } from '../records/items.ts';
import { viewItem } from '../view/item-view.ts';
import { wantedBy } from '../view/policy-files.ts';
import { answerOf, questionOf } from '../view/question.ts';
import { cardModel } from './card-model.ts';
import { candidatesOf } from './match-line.ts';

/** One tap on the card: the item is what the user says. Only of what the card in this very tab is about. */
export async function answerCard(
  { itemId, choice }: CardAnswer,
  { tabId, origin }: { tabId: number; origin: string },
  now: CivilDate,
): Promise<CardModel | null> {
  const card = await readForTab(tabId, 'card-items');
  if (card?.origin !== origin || !card.itemIds.includes(itemId)) return null;
  const record = await readItem(itemId);
  if (!record) return null;
  if (choice === null) {
    await openLibrary(itemId);
    return null;
  }
  const { evaluation } = viewItem(record, await loadPolicies(wantedBy([record])), now);
  const question = questionOf(record.item, evaluation, await candidatesOf(record));
  const changes = question && answerOf(question, choice);
  if (!changes || !(await updateItem(itemId, changes)).ok) return null;
  return cardModel(card.store, card.itemIds, 0, now);
}
