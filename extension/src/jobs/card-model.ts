import type { CivilDate } from '@baoqi/rules';
import { CATEGORY_WORDS, CHANNEL_WORDS } from '@baoqi/ui';
import type { CardItem, CardModel, CardQuestion } from '../messages/card.ts';
import { type Lang, langOf } from '../platform/locale.ts';
import { loadIndex, loadPolicies } from '../platform/policies.ts';
import { readItem } from '../records/items.ts';
import { readSettings } from '../records/settings.ts';
import { brandName, type Named } from '../ui/brand-name.ts';
import { type ItemView, viewItem } from '../view/item-view.ts';
import { wantedBy } from '../view/policy-files.ts';
import { indexOf } from '../view/policy-index.ts';
import { questionOf } from '../view/question.ts';
import { byWords, cardWords, taskWords } from '../words/background.ts';
import { storeName } from '../words/store-names.ts';
import { candidateWords, WHICH_WORDS } from '../words/which-words.ts';
import { candidatesOf } from './match-line.ts';

const MOST_ITEMS = 3;
const MOST_TASKS = 3;

/** What the card says of items just saved, in the user's language. */
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
  const name = storeName(store, lang);
  const names = (await loadIndex()).brands;
  const questions = await Promise.all(listed.map((view) => questionWords(view, names, lang)));
  const more = views.length - listed.length;
  return {
    store,
    storeName: name,
    lang,
    theme: settings.theme,
    items: listed.map((view, at) => itemOf(view, brands, questions[at] ?? null, lang, now)),
    saved: views.length,
    notKept,
    words: cardWords({ storeName: name, saved: views.length, notKept, more }, lang),
  };
}

/** What is to be done, nearest first; then that it may go back and what would end that, which is to be known now. */
function tasksOf(due: ItemView['due']): ItemView['due'] {
  const asked = due.filter(({ kind, quiet }) => kind !== 'warranty-ends' && !quiet);
  const back = due.filter(({ kind, quiet }) => kind === 'return' && quiet);
  return [...asked.slice(0, MOST_TASKS), ...back.slice(0, 1)];
}

type Brands = ReturnType<typeof indexOf>['brands'];

/** At most one question an item, its choices in words. */
async function questionWords(
  { record, evaluation, unsure }: ItemView,
  names: readonly Named[],
  lang: Lang,
): Promise<CardQuestion | null> {
  const question = questionOf(record.item, evaluation, unsure ? await candidatesOf(record) : []);
  if (!question) return null;
  const words = WHICH_WORDS[lang];
  if (question.ask === 'channel')
    return { ask: words.channel, choices: question.choices.map((one) => words.channels[one]), none: null };
  const nameOf = (id: string) => brandName(id, names, lang) ?? id;
  const choices = question.choices.map((one) => candidateWords(one, nameOf, lang));
  return { ask: words.which, choices, none: words.none };
}

function itemOf(
  { record: { item }, due, unsure }: ItemView,
  brands: Brands,
  question: CardQuestion | null,
  lang: Lang,
  now: CivilDate,
): CardItem {
  const brand = brands.get(item.brand ?? '') ?? null;
  const category = item.category === null ? null : CATEGORY_WORDS[item.category][lang];
  const said = [brand?.name[lang] ?? null, category].filter((word) => word !== null);
  return {
    itemId: item.id,
    title: item.title,
    // What may be something else is asked, not told.
    subtitle: said.length > 0 && !unsure ? said.join(' · ') : null,
    question,
    channel: item.channel === 'unknown' ? null : CHANNEL_WORDS[item.channel][lang],
    tasks: tasksOf(due).map((entry) => ({
      what: taskWords(entry.kind, brand, lang),
      by: byWords(entry.lastDay, lang, now),
      gain: entry.gain?.[lang] ?? null,
      verified: entry.verified,
      quiet: entry.quiet,
    })),
  };
}
