import { type CivilDate, parseCivilDate } from '@baoqi/rules';
import type { RepairEntry } from '../../../src/records/types.ts';

/** What a person has typed about a repair so far. */
export type RepairDraft = {
  from: string;
  until: string;
  part: string;
  outcome: RepairEntry['outcome'];
  note: string;
};

export type RepairProblem =
  | { kind: 'needed' }
  | { kind: 'year' }
  | { kind: 'future'; day: CivilDate }
  | { kind: 'backBeforeIn'; day: CivilDate }
  /** Named, and kept all the same: it may be the purchase date that is wrong. */
  | { kind: 'beforePurchase'; day: CivilDate };

export type RepairProblems = { from: RepairProblem | null; until: RepairProblem | null };

export const EMPTY_DRAFT: RepairDraft = { from: '', until: '', part: '', outcome: 'unknown', note: '' };

export function draftOf(repair: RepairEntry): RepairDraft {
  const { from, until, part, outcome, note } = repair;
  return { from, until: until ?? '', part: part ?? '', outcome, note };
}

/** What cannot be so in a draft, by the field that says it. */
export function draftProblems(
  draft: RepairDraft,
  today: CivilDate,
  bought: CivilDate | null,
): RepairProblems {
  const from = plausible(draft.from);
  const until = plausible(draft.until);
  return {
    from: fromProblem(draft, from, today, bought),
    until: untilProblem(draft, from, until, today),
  };
}

function fromProblem(
  draft: RepairDraft,
  from: CivilDate | null,
  today: CivilDate,
  bought: CivilDate | null,
): RepairProblem | null {
  if (draft.from === '') return { kind: 'needed' };
  if (from === null) return { kind: 'year' };
  if (from > today) return { kind: 'future', day: today };
  return bought !== null && from < bought ? { kind: 'beforePurchase', day: bought } : null;
}

function untilProblem(
  draft: RepairDraft,
  from: CivilDate | null,
  until: CivilDate | null,
  today: CivilDate,
): RepairProblem | null {
  if (draft.until === '') return null;
  if (until === null) return { kind: 'year' };
  if (from !== null && until < from) return { kind: 'backBeforeIn', day: from };
  return until > today ? { kind: 'future', day: today } : null;
}

/** The repair that a draft without (hard) problems tells of; null where it tells of none. */
export function repairOf(
  draft: RepairDraft,
  id: string,
  today: CivilDate,
  bought: CivilDate | null,
): RepairEntry | null {
  const problems = draftProblems(draft, today, bought);
  const hard = [problems.from, problems.until].some(
    (problem) => problem !== null && problem.kind !== 'beforePurchase',
  );
  const from = plausible(draft.from);
  if (hard || from === null) return null;
  return {
    id,
    from,
    until: plausible(draft.until),
    part: draft.part || null,
    outcome: draft.outcome,
    note: draft.note.trim(),
  };
}

/** A day of the years in which things are bought; `0202-01-01` is a year half typed. */
export function plausible(text: string): CivilDate | null {
  const date = parseCivilDate(text);
  return date !== null && date >= '1990' && date < '2101' ? date : null;
}
