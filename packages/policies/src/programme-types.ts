import type { Length, PolicyStatus, Source, Text } from './types.ts';

/**
 * A programme is a system of rules under which something earned (coupons, points) lengthens a warranty. What differs
 * between programmes is data of this shape; how it is judged is `packages/rules/src/programme`.
 * Records are keyed by rule or by a name, so that a reading can name the one value that it changes.
 */
export type Programme = {
  id: string;
  brand: string;
  title: Text;
  status: PolicyStatus;
  /** What has to be said of its age on every answer. */
  age: Text;
  /** Every rule with its words; whatever is judged names one of these. */
  rules: Record<string, ProgrammeRule>;
  /** Rules that go with every answer (look into the App first). */
  always: string[];
  /** What a grant is worth, and how long it lives. */
  grants: {
    unit: 'days' | 'points';
    /** Where grants can come from (`check-in`). */
    sources: Record<string, Text>;
    life: {
      length: Length;
      rule: string;
      /** `before`: the last usable day is the one before the anniversary; `on`: the anniversary itself. */
      lastDay: 'before' | 'on';
      /** Grants that make up a size when the last of them comes in live anew from that day. */
      renewsWhenComplete: boolean;
    };
    /** In which order grants are spent, and the rule that says so or is silent about it. */
    spend: { order: 'soonest-to-lapse' | 'oldest'; rule: string; assumed: boolean };
  };
  /** What can be redeemed: so much for so long. Nothing else can. */
  sizes: { rule: string; list: { amount: number; adds: Length }[] };
  /** Limits on what is granted or redeemed. */
  caps: Record<string, ProgrammeCap>;
  binding: {
    most: { rule: string; count: number };
    /** One account for one device. */
    exclusive: { rule: string };
    /** How long a device has to be bound before; the day that `length` leads to is the first one. */
    wait: { rule: string; length: Length; safe: Length };
    /** Bindings cannot be undone or moved. */
    final: { rule: string };
  };
  /** The warranty has to run on the day. */
  inWarranty: { rule: string; endDayCounts: boolean };
  /** How an extension is added to the end. */
  adds: { rule: string; monthEnd: 'clamp' | 'roll' };
  /** The most that start and end may lie apart. */
  term: { rule: string; most: Length; beyond: 'cut-and-warn' | 'deny' | 'allow' };
  /** Redemptions cannot be reversed. */
  final: { rule: string };
  /** The start of the warranty can be moved to the purchase by an invoice. */
  startByInvoice: { rule: string } | null;
  /** Devices or persons that are shut out. */
  exclusions: Record<string, ProgrammeExclusion>;
  /** Sources whose grants cannot be spent on some devices. */
  sourceLimits: Record<string, { rule: string; when: ProgrammeCondition[]; sources: string[] }>;
  /** What cannot be seen from the device, and has to be asked. */
  asks: Record<string, { rule: string; when: ProgrammeCondition[]; question: Text }>;
  /** Other readings of the text: under each, one value of this programme is another. */
  readings: ProgrammeReading[];
  sources: Source[];
};

export type ProgrammeRule = {
  text: Text;
  /** The place in the source. */
  place: string;
  /** How an open place was read. */
  reading?: Text | undefined;
  /** Place in `sources`. */
  source: number;
};

export type ProgrammeCap = {
  rule: string;
  of: 'granted' | 'redeemed';
  per: 'person' | 'device';
  /** Amounts are added up, or operations counted. */
  sum: 'amount' | 'count';
  most: number;
  /** `calendar-year`: 1 January to 31 December. `year-from-each`: each operation counts through its anniversary, that day included. */
  within: 'calendar-year' | 'year-from-each';
  /** 29 February's anniversary: the 28th, or 1 March. */
  leapDay: 'clamp' | 'roll';
  /** Granted beyond the cap: the surplus is cut. Redeemed beyond it: denied. */
  over: 'cut' | 'deny';
};

/** Facts of a device or person are words, yes or no; null or absent is not known. */
export type ProgrammeFacts = Record<string, string | boolean | null | undefined>;

/** True where the fact is one of `is`, or where one of `names` stands in it as a word; `not` turns it round; `unknown`: the fact is not known. */
export type ProgrammeCondition = {
  fact: string;
  is?: (string | boolean)[] | undefined;
  names?: string[] | undefined;
  not?: true | undefined;
  unknown?: true | undefined;
};

export type ProgrammeExclusion = {
  rule: string;
  of: 'person' | 'device';
  when: ProgrammeCondition[];
};

export type ProgrammeReading = {
  id: string;
  rule: string;
  /** `chosen`: the text has a small gap. `ambiguous`: two real readings; both are shown. */
  certainty: 'chosen' | 'ambiguous';
  text: Text;
  /** Path of the value that is another under this reading, and that value: `{'caps.user-year.within': 'calendar-year'}`. */
  set: Record<string, string | number | boolean | string[]>;
  /** Where it only moves the new end: told, but the verdict is no less sure. */
  onlyEnd?: true | undefined;
};
