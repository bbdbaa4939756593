import type { CATEGORIES, TITLE_CATEGORIES } from './categories.ts';

export type * from './index-types.ts';
export type * from './programme-types.ts';

/**
 * The shapes of the built data, for those who read it (rules, extension, site) without zod.
 * `src/schema/` validates exactly these shapes; a type test holds the two together.
 */

export type Brand = {
  id: string;
  /** A store or insurer with plans of its own (data/services), not a maker of things. Absent: a maker. */
  kind?: 'store' | undefined;
  name: Text;
  /** Hosts on which an address of this brand may be opened (`my.nikon.com.cn`). Nothing else becomes a link to act on. */
  hosts: string[];
  phones: { number: string; region: string; sources: Source[] }[];
  /** What is stated to be unknown, so that a screen can say "not found" instead of nothing. */
  unknown: { topic: PolicyKind; region: string; text: Text }[];
};

export type Text = { zh: string; en: string };

export type PolicyKind =
  | 'base'
  | 'registration'
  | 'campaign'
  | 'coupon'
  | 'paid-extension'
  | 'care'
  | 'loss-theft'
  | 'membership'
  | 'maintenance'
  | 'quality-programme'
  | 'statutory'
  | 'store-service';

export type Channel = 'mainland' | 'cross-border' | 'second-hand' | 'unknown';
export type Condition = 'new' | 'refurbished' | 'used';
export type Confidence = 'high' | 'medium' | 'low';
export type PolicyStatus = 'current' | 'historic' | 'expired' | 'unverified';
export type Publisher = 'maker' | 'law' | 'copy' | 'press' | 'dealer' | 'seed';

export type Category = (typeof CATEGORIES)[number];
/** Those that the matcher tells apart by a title. */
export type TitleCategory = (typeof TITLE_CATEGORIES)[number];

/** The five civil dates of an item (design.md section 4). */
export type DateName = 'ordered' | 'paid' | 'delivered' | 'invoiced' | 'activated';

export type Action =
  | 'register'
  | 'get-invoice'
  | 'buy-care'
  | 'claim'
  | 'use-service'
  | 'return'
  | 'exchange';

/** `calendar`: whole calendar years, so it ends on 31 December of the last, whatever day it began. */
export type Length = {
  n: number;
  unit: 'hours' | 'days' | 'months' | 'years';
  calendar?: true | undefined;
};

/**
 * Which date a period counts from; `orElse` names the substitutes, in order, used (and said) where it is unknown.
 * `orMadeDays`: where none of them is known, so many days after the day the thing was made (90 for phones).
 */
export type CountsFrom = {
  date: DateName;
  orElse: DateName[];
  orMadeDays?: number | undefined;
};

export type Grant = {
  /** `whole`, or the part that this term is for (`gimbal`, `battery`). */
  part: string;
  partName: Text | null;
  length: Length | null;
  countsFrom: CountsFrom;
  /** `extends: base` adds `length` to the end of the base term, counted from the base term's own start. */
  extends: 'base' | null;
  /** The registration that this grant waits for: what is conditional until the window's action is done. */
  conditionalOn: Action | null;
  /** Registration starts the base warranty itself, rather than lengthening it. */
  activatesByRegistration: boolean;
  /** Whichever comes first: shutter releases, hours, cycles. */
  counters: { kind: 'shutter' | 'hours' | 'cycles'; limit: number }[];
  uses: { count: number; period: 'term' | 'year'; what: Text; fee: Text | null } | null;
  text: Text;
};

export type Window = {
  action: Action;
  length: Length;
  countsFrom: CountsFrom;
  /** 民法典 203: the last day counts; the first does not (201), unless a source says otherwise. */
  firstDayCounts: boolean;
  /** False where a source says "before" the day that the length leads to: the period ends on the day before. */
  lastDayCounts?: boolean | undefined;
  /** Other readings in the sources; the earliest of all gives the safe day. */
  readings: { length: Length; text: Text; source: number; firstDayCounts?: boolean | undefined }[];
  /** Switching the thing on may end this right before its last day: the place in `sources` that says so. */
  spoiledByActivation?: number | undefined;
  gain: Text;
  /** Index into the policy's `sources`. */
  source: number;
};

/** How service is given; what is absent, the sources do not say. */
export type Service = {
  ways?: ('on-site' | 'carry-in' | 'mail-in' | 'remote' | 'hotline')[] | undefined;
  shippingPaidBy?: 'maker' | 'owner' | 'each-one-way' | undefined;
  remedies?: ('repair' | 'replace' | 'refund')[] | undefined;
  loanUnit?: boolean | undefined;
  /** The serial number is proof enough; no invoice is asked for. */
  serialNumberProves?: boolean | undefined;
  offers?: ('battery' | 'cleaning' | 'trade-in' | 'subscription' | 'data-recovery' | 'pickup')[] | undefined;
};

/** What repairs do to the terms of a promise, and what may be demanded when they take too long or fail. */
export type RepairRule = {
  /** The days under repair are given back; the repaired part's term starts anew; a year is added; or nothing. */
  lengthens: 'time-under-repair' | 'restarts-part' | 'one-year' | null;
  /** For repairs that began on this day or later; null: no known start. */
  from: string | null;
  /** Under repair for more days than this, in one repair or in all together. */
  overdue: { days: number; of: 'one' | 'all'; text: Text; source: number }[];
  /** So many repairs that did not mend it. */
  failed: { count: number; text: Text; source: number } | null;
  /** Place in `sources` of the source that says what a repair adds. */
  source: number;
};

/** Rest days and working weekends of the mainland by year, as the State Council announced them. */
export type Holidays = {
  /** The first and the last year that the table knows. Outside them nothing is moved, and the result says so. */
  firstYear: number;
  lastKnownYear: number;
  years: Record<string, { off: string[]; working: string[] }>;
};

export type RequirementKind =
  | 'mainland-goods'
  | 'new-goods'
  | 'invoice'
  | 'invoice-names-model'
  | 'invoice-names-dealer'
  | 'invoice-in-time'
  | 'registration'
  | 'member-account'
  | 'warranty-card'
  | 'card-exchange'
  | 'proof-at-counter'
  | 'activation'
  | 'inspection';

export type Requirement = { kind: RequirementKind; text: Text; source: number };

export type Source = {
  url: string | null;
  title: string;
  publisher: Publisher;
  published: string | null;
  /** The day on which somebody last saw it say this. */
  seen: string;
  /** At most 25 words, in the source's own language. */
  quote: string;
  /** Id of the researched fact that this came from (`CAM-007`). */
  fact: string | null;
};

export type Policy = {
  id: string;
  brand: string;
  kind: PolicyKind;
  title: Text;
  summary: Text;
  /** CN, HK, US, EU, world; CN-ZJ for a province. */
  region: string;
  /** Judged by purchase date; inclusive; null is open. */
  effective: { from: string | null; to: string | null; fromText?: true | undefined };
  applies: {
    categories: Category[];
    /** Words of which one must stand in model or title; empty: all series. */
    seriesIn: string[];
    /** Words of which none may stand there. */
    seriesOut: string[];
    channels: Channel[];
    conditions: Condition[];
    /** A store's own plan: only for what was bought at one of these (`jd`, `bestbuy.com`). Absent: wherever it was bought. */
    stores?: string[] | undefined;
  };
  grants: Grant[];
  windows: Window[];
  requires: Requirement[];
  excludes: Text[];
  price: { amount: string; currency: string; asOf: string; text: Text } | null;
  register: { url: string | null; steps: Text[]; memberAccount: boolean; cardExchange: boolean } | null;
  claim: { say: Text; bring: Text[] } | null;
  /** Sources disagree: what they say, and which reading we remind by. */
  contested: Text | null;
  repairs?: RepairRule | undefined;
  /** Whether the promise goes with the thing to its next owner; absent: the sources do not say. */
  transferable?: boolean | undefined;
  service?: Service | undefined;
  sources: Source[];
  confidence: Confidence;
  status: PolicyStatus;
};

export type PolicyData = {
  schema: 1;
  /** The day the data was last changed (civil date). */
  asOf: string;
  brands: Brand[];
  policies: Policy[];
  /** Rest days over which the law's last days move; absent: not known, and then nothing moves. */
  holidays?: Holidays | undefined;
  /** What is stated to be unknown about the law. */
  statutesUnknown?: { topic: PolicyKind; region: string; text: Text }[] | undefined;
};

/** What the matcher is compiled from. */
export type Lexicon = {
  brands: {
    id: string;
    words: string[];
    series: { words: string[]; category: TitleCategory | null }[];
    /** Makes things that go with others' products: named first, it is the maker, and the next brand is whom it is for. */
    accessories?: boolean | undefined;
    /** What it mostly makes; decides where the title names this kind among others, or none. */
    usually?: TitleCategory | undefined;
  }[];
  categories: LexiconKind[];
  /** Names of brands that are words of every day too (苹果, 小米): no brand where no product is named. */
  everyday?: string[] | undefined;
  links: {
    before: string[];
    after: string[];
    like: string[];
    own: string[];
    mount: string[];
    /** Say nothing of brand or kind, whatever stands within: 索尼IMX766, 徕卡影像. */
    mute?: string[] | undefined;
  };
  channels: { channel: Channel; words: string[] }[];
  conditions: { condition: Condition; words: string[] }[];
};

export type LexiconKind = {
  category: TitleCategory;
  words: string[];
  /** Made to go with another product. */
  part?: boolean | undefined;
  /** Has current or mechanics in it, and so a maker's warranty; absent: as its category. */
  works?: boolean | undefined;
  /** Hardly ever made by the maker of what it is for. */
  byOthers?: boolean | undefined;
  /** A part whose maker is the brand named at the beginning: film, photo paper. */
  byBrand?: boolean | undefined;
  /** A bag, box or strap for anything: its kind goes by what the title says it holds. */
  holds?: boolean | undefined;
  /** Says what it is only where a maker is named: 笔记本 is paper as well. */
  ofBrand?: boolean | undefined;
};

/** How a title says for whose product a thing is made (`links` in lexicon.yaml says which is which). */
export type LexiconLink = 'before' | 'after' | 'like' | 'own' | 'mount';
