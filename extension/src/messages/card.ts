/**
 * What the in-page card shows. Worded and dated by the background in the user's language; the card only draws.
 * Plain JSON; every string is text, never markup.
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

export type CardQuestion = {
  /** "Which is it?" */
  ask: string;
  /** By their place they are answered. */
  choices: string[];
  /** "None of these…": opens the item; null where one of the choices is always right. */
  none: string | null;
};

export type CardItem = {
  itemId: string;
  title: string;
  /** "Nikon · camera body" */
  subtitle: string | null;
  /** "mainland goods", or the flag that the channel decides eligibility; null where nothing is to be said. */
  channel: string | null;
  /** What it may be, or where it is from: to be answered by one tap. Null: nothing is asked. */
  question: CardQuestion | null;
  /** Nearest first; the first is the next deadline. */
  tasks: CardTask[];
};

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

export type CardModel = {
  store: string;
  storeName: string;
  lang: 'zh' | 'en';
  theme: 'auto' | 'light' | 'dark';
  /** At most three; those with something to do first. */
  items: CardItem[];
  saved: number;
  notKept: number;
  words: CardWords;
};

/** Place of the choice in the question; null: none of these. */
export type CardAnswer = { itemId: string; choice: number | null };

export type CardAction = 'view' | 'undo' | 'mute-store' | 'close';
