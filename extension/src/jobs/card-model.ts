import type { CivilDate } from '@baoqi/rules';
import type { CardItem, CardModel, CardQuestion } from '../messages/card.ts';
import { type Lang, langOf } from '../platform/locale.ts';
import { loadIndex, loadPolicies } from '../platform/policies.ts';
import { loadStores } from '../platform/stores.ts';
import { readItem } from '../records/items.ts';
import { readSettings } from '../records/settings.ts';
import { brandName, type Named } from '../ui/brand-name.ts';
import { type ItemView, viewItem } from '../view/item-view.ts';
import { wantedBy } from '../view/policy-files.ts';
import { indexOf } from '../view/policy-index.ts';
import { questionOf } from '../view/question.ts';
import { byWords, taskWords } from '../words/background.ts';
import { candidatesOf } from './match-line.ts';
import { nameOfStore } from './store-of.ts';

const MOST_ITEMS = 3;
const MOST_TASKS = 3;

/** What the card shows of items just saved. */
export async function cardModel(
  store: string,
  itemIds: string[],
  notKept: number,
  now: CivilDate,
): Promise<CardModel> {
  const settings = await readSettings();
  const lang = langOf(settings.language);
  const records = (await Promise.all(itemIds.map(readItem))).filter((record) => record !== null);
  const policies = await loadPolicies(wantedBy(records));
  const views = records.map((record) => viewItem(record, policies, now));
  const listed = views.sort((a, b) => b.due.length - a.due.length).slice(0, MOST_ITEMS);
  const { brands } = indexOf(policies);
  const names = (await loadIndex()).brands;
  const questions = await Promise.all(listed.map((view) => cardQuestion(view, names, lang)));
  return {
    store,
    storeName: nameOfStore(store, await loadStores(), lang),
    lang,
    theme: settings.theme,
    items: listed.map((view, at) => itemOf(view, brands, questions[at] ?? null, lang, now)),
    saved: views.length,
    notKept,
  };
}

/** What is to be done, nearest first; then that it may go back and what would end that, which is to be known now. */
function tasksOf(due: ItemView['due']): ItemView['due'] {
  const asked = due.filter(({ kind, quiet }) => kind !== 'warranty-ends' && !quiet);
  const back = due.filter(({ kind, quiet }) => kind === 'return' && quiet);
  return [...asked.slice(0, MOST_TASKS), ...back.slice(0, 1)];
}

type Brands = ReturnType<typeof indexOf>['brands'];

/** At most one question an item. */
async function cardQuestion(
  { record, evaluation, unsure }: ItemView,
  names: readonly Named[],
  lang: Lang,
): Promise<CardQuestion | null> {
  const question = questionOf(record.item, evaluation, unsure ? await candidatesOf(record) : []);
  if (question?.ask !== 'which') return question;
  const brands = question.choices.flatMap(({ brand, accessoryFor }) => brand ?? accessoryFor ?? []);
  return {
    ...question,
    names: Object.fromEntries(brands.map((id) => [id, brandName(id, names, lang) ?? id])),
  };
}

function itemOf(
  { record: { item }, due, unsure }: ItemView,
  brands: Brands,
  question: CardQuestion | null,
  lang: Lang,
  now: CivilDate,
): CardItem {
  const brand = brands.get(item.brand ?? '') ?? null;
  return {
    itemId: item.id,
    title: item.title,
    // What may be something else is asked, not told.
    brand: unsure ? null : (brand?.name[lang] ?? null),
    category: unsure ? null : item.category,
    channel: item.channel,
    question,
    tasks: tasksOf(due).map((entry) => ({
      what: taskWords(entry.kind, brand, lang),
      by: byWords(entry.lastDay, lang, now),
      gain: entry.gain?.[lang] ?? null,
      verified: entry.verified,
      quiet: entry.quiet,
    })),
  };
}
