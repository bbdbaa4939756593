import type { Candidate, Category, Channel } from '@baoqi/rules';

/**
 * What the in-page card shows. The background says what is owed in the words of its notices, dated and in the user's
 * language; what only the card says it words itself. Plain JSON; every string is text, never markup.
 */
export type CardTask = {
  /** "Register with Nikon" */
  what: string;
  /** "by 22 Dec 2026 (30 days left)"; null where the day is not known. */
  by: string | null;
  /** "adds 1 year of warranty" */
  gain: string | null;
  /** False: drawn as "check with the brand", never as a promise. */
  verified: boolean;
  /** Worth knowing, asking for nothing: drawn without urgency. */
  quiet: boolean;
};

/** One tap answers it, by the place of the choice. */
export type CardQuestion =
  /** What is it? None of these opens the item. `names`: what the brands of the choices are called, by their ids. */
  | { ask: 'which'; choices: Candidate[]; names: Record<string, string> }
  /** Where is it from? One of these is always right. */
  | { ask: 'channel'; choices: Channel[] };

export type CardItem = {
  itemId: string;
  title: string;
  /** "Nikon", as it calls itself; null where it is not known or not sure. */
  brand: string | null;
  /** Likewise. */
  category: Category | null;
  channel: Channel;
  /** What it may be, or where it is from. Null: nothing is asked. */
  question: CardQuestion | null;
  /** Nearest first; the first is the next deadline. */
  tasks: CardTask[];
};

export type CardModel = {
  store: string;
  storeName: string;
  lang: 'zh' | 'en';
  theme: 'auto' | 'light' | 'dark';
  /** At most three; those with something to do first. */
  items: CardItem[];
  saved: number;
  notKept: number;
};

/** Place of the choice in the question; null: none of these. */
export type CardAnswer = { itemId: string; choice: number | null };

export type CardAction = 'view' | 'undo' | 'mute-store' | 'close';
