export { type Applies, applies, type NotBecause } from './applies.ts';
export {
  type CivilDate,
  civilDate,
  compareDates,
  daysInMonth,
  earlier,
  later,
  parseCivilDate,
  partsOf,
} from './civil-date.ts';
export { type CoverOn, coverOn } from './coverage-algebra/cover-on.ts';
export { covered, uncovered, type Wanted } from './coverage-algebra/covered.ts';
export { type EndingEvent, endsBy } from './coverage-algebra/ends-by.ts';
export { type FaultKind, faultKind } from './coverage-algebra/fault-kind.ts';
export { type Held, held } from './coverage-algebra/held.ts';
export { daysIn, gaps, type Span, union } from './coverage-algebra/spans.ts';
export { addDays, addMonths, addYears, daysBetween, weekday } from './date-arithmetic.ts';
export { epochDay, fromEpochDay } from './epoch-day.ts';
export { evaluate } from './evaluate.ts';
export { evaluateKnown } from './evaluate-known.ts';
export { compileMatcher, type Match, type Matcher, type TitleFacts } from './match.ts';
export { type Candidate, type CandidateFinder, compileCandidates } from './match-candidates.ts';
export { periodEnd } from './period.ts';
export { remediesOf } from './remedies.ts';
export {
  DEFAULT_QUIET,
  isHeld,
  isQuiet,
  type LocalMoment,
  type QuietHours,
} from './reminder-hold.ts';
export {
  DEFAULT_LEADS,
  FIRST_URGE,
  type LeadChoice,
  leadsFor,
  NO_CHOICE,
  OVER,
  type ReminderKind,
} from './reminder-leads.ts';
export { planOver } from './reminder-over.ts';
export { planReminders } from './reminder-plan.ts';
export { shownBy } from './reminder-shown.ts';
export { type DueReminder, type ReminderTask, remindersDue, type Shown } from './reminders-due.ts';
export { settleOf } from './settle.ts';
export { STEP_KEYS, type StepKey } from './step-keys.ts';
export type * from './types.ts';
export { type Moved, moveToWorkingDay } from './working-day.ts';
export { worthReminding } from './worth-reminding.ts';
