import type { Programme, ProgrammeFacts, ProgrammeReading } from '@baoqi/policies/types';
import type { CivilDate } from '../civil-date.ts';

export type { Programme, ProgrammeFacts, ProgrammeReading };

/** Something earned: so many days (or points) from one source on one day. `amount` is what is still unspent. */
export type Grant = { on: CivilDate; amount: number; source: string };

export type Device = {
  id: string;
  /** What the programme's conditions ask for: brand, series, kind, … */
  facts: ProgrammeFacts;
  /** First day of its warranty; null: not known. */
  start: CivilDate | null;
  /** Last day of its warranty as it stands now; null: not known. */
  end: CivilDate | null;
  /** Null: not bound to this account. */
  boundOn: CivilDate | null;
  /** It is bound to somebody else's account. */
  boundElsewhere?: boolean;
  /** The day of purchase that a personal invoice names; null: no such invoice. */
  invoicedOn?: CivilDate | null;
};

export type Redemption = { on: CivilDate; amount: number; device: string };

/** Everything that one person has in one programme. */
export type Holdings = {
  person: ProgrammeFacts;
  grants: readonly Grant[];
  devices: readonly Device[];
  redemptions: readonly Redemption[];
};

export type Attempt = { on: CivilDate; amount: number; device: string };

export type Verdict = 'allow' | 'warn' | 'deny';

/** One rule that denies or warns, with what it says here: a key that `packages/ui` words, and its values. */
export type Failing = {
  rule: string;
  verdict: 'warn' | 'deny';
  key: FailingKey;
  values: Record<string, string | number>;
};

export type FailingKey =
  | 'excluded'
  | 'not-known'
  | 'bound-elsewhere'
  | 'not-bound'
  | 'bound-too-short'
  | 'warranty-over'
  | 'warranty-unknown'
  | 'no-such-size'
  | 'too-little'
  | 'lapsed'
  | 'source-shut-out'
  | 'cap-reached'
  | 'cut'
  | 'out-of-order'
  | 'unknown-device'
  | 'bound-already'
  | 'too-soon'
  | 'term-reached'
  | 'term-overshot'
  | 'too-many-devices'
  | 'final';

/** What to do or know besides, worded by `packages/ui`. */
export type Advice = { key: AdviceKey; rule: string | null; values: Record<string, string | number> };

export type AdviceKey =
  | 'check-first'
  | 'cannot-be-undone'
  | 'possible-from'
  | 'safe-from'
  | 'sizes'
  | 'smaller-size-same-end'
  | 'lacking'
  | 'move-start-by-invoice'
  | 'spends-soonest'
  | 'lapses-next'
  | 'ask';

export type Spending = { grant: number; amount: number }[];

export type Certainty = 'plain' | 'chosen' | 'ambiguous';

/** What would come out if an open place of the text were read the other way. */
export type OtherReading = {
  id: string;
  rule: string;
  certainty: 'chosen' | 'ambiguous';
  text: { zh: string; en: string };
  verdict: Verdict;
  end: CivilDate | null;
};

/** Something that cannot be: named, never guessed away. */
export type Contradiction = { key: ContradictionKey; values: Record<string, string | number> };

export type ContradictionKey =
  | 'grant-in-future'
  | 'grant-without-amount'
  | 'unknown-source'
  | 'redemption-in-future'
  | 'redemption-before-binding'
  | 'redemption-of-no-size'
  | 'same-device-twice'
  | 'too-many-devices'
  | 'ends-before-start'
  | 'bound-in-future'
  | 'granted-above-cap'
  | 'cap-broken'
  | 'too-many-events';

/** What is done in a programme, in the order of days; several on one day in the order given. */
export type ProgrammeEvent =
  | { do: 'grant'; on: CivilDate; amount: number; source: string }
  | { do: 'bind'; on: CivilDate; device: Omit<Device, 'boundOn'> }
  | { do: 'redeem'; on: CivilDate; amount: number; device: string }
  | { do: 'unbind' | 'move-binding'; on: CivilDate; device: string }
  | { do: 'undo-redemption'; on: CivilDate; device: string };

export type Answer =
  | { do: 'grant'; verdict: Verdict; failed: Failing[]; credited: number }
  | { do: 'redeem'; verdict: Verdict; failed: Failing[]; end: CivilDate | null; spends: Spending }
  | { do: Exclude<ProgrammeEvent['do'], 'grant' | 'redeem'>; verdict: Verdict; failed: Failing[] };

export type Judgement = {
  verdict: Verdict;
  /** Every rule that denies or warns, denials first, in the order of the programme's checks. */
  failed: Failing[];
  /** New last day of the warranty; null where denied, or where the end is not known. */
  end: CivilDate | null;
  certainty: Certainty;
  /** Readings under which something else comes out. */
  readings: OtherReading[];
  /** Which grants it would spend; empty where denied. */
  spends: Spending;
  contradictions: Contradiction[];
};
