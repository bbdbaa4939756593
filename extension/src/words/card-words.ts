import { CATEGORY_WORDS, CHANNEL_WORDS } from '@baoqi/ui';
import type { CardItem, CardModel, CardQuestion } from '../messages/card.ts';
import type { Lang } from '../platform/locale.ts';
import { CHECK_WITH_BRAND } from './background.ts';
import { candidateWords, WHICH_WORDS } from './which-words.ts';

export type CardWords = {
  /** "Saved 1 purchase from JD.com" */
  heading: string;
  /** "1 other thing not kept"; null where there is none. */
  notKept: string | null;
  /** "Nothing to do for now" for an item without tasks. */
  noTasks: string;
  /** "and 12 more" where not all saved items are listed; null otherwise. */
  more: string | null;
  checkWithBrand: string;
  view: string;
  undo: string;
  /** Shown for a moment after *undo*. */
  undone: string;
  muteStore: string;
  muted: string;
  close: string;
  /** Label of the grip by which the card is moved. */
  move: string;
};

/** What the card says besides its items. */
export function cardWords({ storeName, saved, notKept, items, lang }: CardModel): CardWords {
  const more = saved - items.length;
  return lang === 'zh'
    ? {
        heading: saved === 1 ? '已记下这次购买' : `已记下 ${saved} 件`,
        notKept: notKept > 0 ? `另有 ${notKept} 件没有保修，只记了名字` : null,
        noTasks: '眼下没有要办的事',
        more: more > 0 ? `还有 ${more} 件，在保修册里看` : null,
        checkWithBrand: CHECK_WITH_BRAND.zh,
        view: '查看',
        undo: '撤销',
        undone: '已撤销。想留下时，可在保修册的“没有记下的”里找回。',
        muteStore: '不再在此店提示',
        muted: `以后在${storeName}不再提示，购买照常记下。`,
        close: '关闭',
        move: '拖动卡片',
      }
    : {
        heading: saved === 1 ? 'Saved this purchase' : `Saved ${saved} items`,
        notKept: notKept > 0 ? `${notKept} without warranty: only the name was noted` : null,
        noTasks: 'Nothing to do for now',
        more: more > 0 ? `and ${more} more in your records` : null,
        checkWithBrand: CHECK_WITH_BRAND.en,
        view: 'View',
        undo: 'Undo',
        undone: 'Undone. You find it again under “not kept” in your records.',
        muteStore: 'Not on this store',
        muted: `No more cards on ${storeName}. Purchases are still saved.`,
        close: 'Close',
        move: 'Move the card',
      };
}

/** "Nikon · camera body · mainland goods", as far as it is known; what may be something else is asked, not told. */
export function itemWords({ brand, category, channel }: CardItem, lang: Lang): string {
  const kind = category === null ? null : CATEGORY_WORDS[category][lang];
  const from = channel === 'unknown' ? null : CHANNEL_WORDS[channel][lang];
  return [brand, kind, from].filter((word) => word !== null).join(' · ');
}

/** A question with its choices; `none`: what leads to the item where none of them fits. */
export type QuestionWords = { ask: string; choices: string[]; none: string | null };

export function questionWords(question: CardQuestion, lang: Lang): QuestionWords {
  const words = WHICH_WORDS[lang];
  if (question.ask === 'channel')
    return { ask: words.channel, choices: question.choices.map((one) => words.channels[one]), none: null };
  const nameOf = (id: string) => question.names[id] ?? id;
  const choices = question.choices.map((one) => candidateWords(one, nameOf, lang));
  return { ask: words.which, choices, none: words.none };
}
