import type {
  Action,
  Category,
  Channel,
  Condition,
  DateName,
  Grant,
  Policy,
  PolicyKind,
  RequirementKind,
  Source,
} from '@baoqi/policies/types';
import type { CivilDate } from './civil-date.ts';
import type { ReminderKind } from './reminder-leads.ts';
import type { StepKey } from './step-keys.ts';

export type { Action, Category, Channel, Condition, DateName, Policy, PolicyKind, RequirementKind, Source };

/** One physical product, as far as the rules need to know it. Absent or null is unknown. */
export type ItemFacts = {
  brand: string | null;
  category: Category | null;
  model: string | null;
  region: string;
  channel: Channel;
  condition: Condition;
  dates: Partial<Record<DateName, CivilDate | null>>;
  invoice: { date: CivilDate | null; hasModel: boolean | null; hasDealer: boolean | null } | null;
  /** It is known that there is no invoice (so far); `invoice: null` alone says only that we know of none. */
  noInvoice?: boolean;
  registeredOn: CivilDate | null;
  title: string | null;
  /** Where it was bought: a store's id (`jd`) or its host. */
  store?: string | null;
  /** On which day the user did what a deadline asks for (`register` has `registeredOn`, `get-invoice` the invoice). */
  doneOn?: Partial<Record<Action, CivilDate | null>>;
  /** The factory date, as its serial number or box says. */
  manufacturedOn?: CivilDate | null;
  /** What a counter stood at when somebody read it. */
  counters?: Partial<Record<CounterKind, CounterReading | null>>;
  repairs?: Repair[];
  /** Of the mainland, as ISO 3166-2 has them (`ZJ`): some have a better rule. */
  province?: string | null;
  /** The day on which the buyer passed it on to somebody else. */
  transferredOn?: CivilDate | null;
};

export type CounterKind = Grant['counters'][number]['kind'];
export type CounterReading = { reading: number; on: CivilDate | null };

/** One stay at a repairer's. `until` null: not handed back yet. */
export type Repair = {
  from: CivilDate;
  until: CivilDate | null;
  /** The part that was mended or replaced; null: not known. */
  part: string | null;
  outcome: 'fixed' | 'not-fixed' | 'unknown';
};

/** One step of a reason: a key of `step-keys.ts` that `packages/ui` words in both languages, and the values it names. */
export type Step = { key: StepKey; values: Record<string, string | number> };

/** Why a date or verdict is what it is. */
export type Because = {
  policy: string;
  rule: string;
  input: Record<string, string | null>;
  steps: Step[];
  sources: Source[];
};

/**
 * assured: holds by itself. conditional: after `conditionalOn` is done. earned: that was done.
 * lost: the window passed undone. ended: over today. Orthogonal to `verified`.
 */
export type CoverageState = 'assured' | 'conditional' | 'earned' | 'lost' | 'ended';

export type Coverage = {
  policy: string;
  kind: PolicyKind;
  part: string;
  from: CivilDate | null;
  /** Inclusive; null: not known. */
  until: CivilDate | null;
  state: CoverageState;
  /** The deadline key (`policy:action`) that it waits for. */
  conditionalOn: string | null;
  /** False where the policy is unverified, historic or of low confidence: never drawn as a promise. */
  verified: boolean;
  /** The wanted start date was unknown and a substitute stood in. */
  bound: boolean;
  because: Because;
};

export type DeadlineState = 'open' | 'not-yet' | 'passed' | 'done' | 'unknown';

export type Deadline = {
  /** `policyId:action`; stable over the item's life. */
  key: string;
  policy: string;
  kind: Action;
  firstDay: CivilDate | null;
  /** Inclusive. */
  lastDay: CivilDate | null;
  /** The earliest last day of all readings: what we remind by. */
  safeDay: CivilDate | null;
  state: DeadlineState;
  gain: { months: number | null; zh: string; en: string };
  verified: boolean;
  bound: boolean;
  /** The law sets it, not the maker or the store. */
  byLaw: boolean;
  because: Because;
};

export type RequirementState = {
  policy: string;
  kind: RequirementKind;
  state: 'met' | 'unmet' | 'unknown';
  zh: string;
  en: string;
  because: Because;
};

/** What may be demanded since a repair took too long or repairs failed. */
export type Remedy = {
  policy: string;
  what: 'repair-too-long' | 'repairs-failed';
  /** due: may be demanded. not-yet: will be on `since` if nothing changes, or after another failed repair (`since` null). */
  state: 'due' | 'not-yet';
  since: CivilDate | null;
  verified: boolean;
  zh: string;
  en: string;
  because: Because;
};

/** Something that we do not know, or that contradicts itself, said instead of guessed. */
export type Unknown = {
  /** `kind:…` topic such as `care`, or a contradiction such as `delivered-before-ordered`. */
  what: string;
  zh: string;
  en: string;
  because: Because | null;
};

/** What is known of an item: all that reminders, badges and lists rest on. */
export type Known = {
  coverage: Coverage[];
  deadlines: Deadline[];
  requirements: RequirementState[];
};

export type Evaluation = Known & { unknown: Unknown[] };

/**
 * urge: act. last-day: today or never. check: rests on an unverified policy, so "check with the brand".
 * over: the last day is past, here is what is left.
 */
export type ReminderTone = 'urge' | 'last-day' | 'check' | 'over';

export type Reminder = {
  /** `itemId|deadlineKey|lead`: what makes a reminder the same one. */
  key: string;
  deadline: string;
  /** `coupon`: a day of a programme (`programme/plan-programme.ts`). */
  kind: ReminderKind;
  /** Days before `lastDay` (0: the last day; -1: first urge; -2: it is over). */
  lead: number;
  on: CivilDate;
  /** The day that is reminded of: the deadline's safe day. */
  lastDay: CivilDate;
  /** The deadline's real last day, on or after `lastDay`: after it, nothing is due any more. */
  finalDay: CivilDate;
  tone: ReminderTone;
};
