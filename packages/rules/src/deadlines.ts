import type { Holidays, Policy, Window } from '@baoqi/policies/types';
import type { CivilDate } from './civil-date.ts';
import { countsFrom } from './counts-from.ts';
import { deadlineState } from './deadline-state.ts';
import { doneOn } from './done-on.ts';
import { monthsOf } from './period.ts';
import { Remembered } from './remembered.ts';
import { afterRestDays } from './rest-day-move.ts';
import type { Action, Deadline, ItemFacts, Step } from './types.ts';
import { isVerified, unverifiedSteps } from './verified.ts';
import { versionSteps } from './version-steps.ts';
import { lengthStep, windowEnd } from './window-end.ts';

/** `policyId:action`, and `policyId:action:2` for a second window of the same action; stable over the item's life. */
export function deadlineKey(policy: Policy, action: Action, nth = 1): string {
  return nth === 1 ? `${policy.id}:${action}` : `${policy.id}:${action}:${nth}`;
}

/**
 * The deadlines that a policy sets for an item: one for each window, and one without days for each action that a grant
 * waits for though no source names a window ("register, by when is not known").
 *
 * Example: a window of one month from `ordered` and 2020-01-01 give `lastDay` 2020-02-01, and `safeDay` 2020-01-31
 * where another reading says 30 days.
 */
export function deadlinesOf(
  policy: Policy,
  facts: ItemFacts,
  today: CivilDate,
  holidays?: Holidays | undefined,
): Deadline[] {
  const seen = new Map<Action, number>();
  const deadlines = policy.windows.map((window) => {
    const nth = (seen.get(window.action) ?? 0) + 1;
    seen.set(window.action, nth);
    return fromWindow(policy, window, nth, facts, today, holidays);
  });
  for (const { conditionalOn, text } of policy.grants) {
    if (conditionalOn === null || seen.has(conditionalOn)) continue;
    seen.set(conditionalOn, 1);
    deadlines.push(withoutWindow(policy, conditionalOn, text, facts));
  }
  return deadlines;
}

function fromWindow(
  policy: Policy,
  window: Window,
  nth: number,
  facts: ItemFacts,
  today: CivilDate,
  holidays: Holidays | undefined,
): Deadline {
  const start = countsFrom(window.countsFrom, facts);
  const done = doneOn(facts, window.action);
  const { common, sources, unverified } = fixed.of(policy, `${window.action} ${nth}`, () =>
    fixedOf(policy, window, nth),
  );
  const because = {
    policy: policy.id,
    rule: 'window',
    input: { ...start.input, [inputName(window.action)]: done },
    sources,
  };
  if (start.date === null) {
    const steps = [...start.steps, lengthStep(window), ...unverified];
    const state = done === null ? 'unknown' : 'done';
    return { ...common, ...noDays, state, bound: false, because: { ...because, steps } };
  }
  const end = windowEnd(window, start.date);
  // The safe day stays where it was: who reads article 203 more narrowly, or an order page that counts by itself, does not move it.
  const { lastDay, steps: moved } = afterRestDays(policy, end.lastDay, holidays);
  const steps = versionSteps(policy, facts);
  steps.push(...start.steps, ...end.steps, ...moved);
  if (lastDay > end.lastDay && end.safeDay === end.lastDay)
    steps.push({ key: 'safe-day-unmoved', values: { on: end.safeDay } });
  steps.push(...spoiling(window, facts));
  const state = deadlineState(window.action, policy, facts, start.date, lastDay, today);
  steps.push(...state.steps, ...unverified);
  const { key, kind, gain, verified, byLaw } = common;
  return {
    key,
    policy: policy.id,
    kind,
    gain,
    verified,
    byLaw,
    firstDay: start.date,
    lastDay,
    safeDay: end.safeDay,
    state: state.state,
    bound: start.bound,
    because: { ...because, steps },
  };
}

type Fixed = {
  common: Pick<Deadline, 'key' | 'policy' | 'kind' | 'gain' | 'verified' | 'byLaw'>;
  sources: Policy['sources'];
  unverified: Step[];
};

const fixed = new Remembered<Policy, Fixed>();

/** What a window says of every item. */
function fixedOf(policy: Policy, window: Window, nth: number): Fixed {
  const places = [window.source, window.spoiledByActivation ?? window.source];
  return {
    common: {
      key: deadlineKey(policy, window.action, nth),
      policy: policy.id,
      kind: window.action,
      gain: { months: gainMonths(policy, window.action), ...window.gain },
      verified: isVerified(policy),
      byLaw: policy.kind === 'statutory',
    },
    sources: policy.sources.filter((_, place) => places.includes(place)),
    unverified: unverifiedSteps(policy),
  };
}

/** The warning that switching the thing on may end a right to send it back, and the day on which that was done. */
function spoiling({ spoiledByActivation }: Window, facts: ItemFacts): Step[] {
  if (spoiledByActivation === undefined) return [];
  return [{ key: 'activation-may-end', values: { on: facts.dates.activated ?? facts.registeredOn ?? '' } }];
}

const noDays = { firstDay: null, lastDay: null, safeDay: null };

function withoutWindow(
  policy: Policy,
  action: Action,
  gain: Deadline['gain'] | Window['gain'],
  facts: ItemFacts,
): Deadline {
  const done = doneOn(facts, action);
  return {
    key: deadlineKey(policy, action),
    policy: policy.id,
    kind: action,
    ...noDays,
    state: done === null ? 'unknown' : 'done',
    gain: { months: gainMonths(policy, action), zh: gain.zh, en: gain.en },
    verified: isVerified(policy),
    byLaw: policy.kind === 'statutory',
    bound: false,
    because: {
      policy: policy.id,
      rule: 'window',
      input: { [inputName(action)]: done },
      steps: [{ key: 'length-unknown', values: {} }, ...unverifiedSteps(policy)],
      sources: policy.sources,
    },
  };
}

/** The longest term in months that waits for the action; null where none does or its length is unknown or in days. */
function gainMonths(policy: Policy, action: Action): number | null {
  const months = policy.grants
    .filter((grant) => grant.conditionalOn === action)
    .map((grant) => (grant.length ? (monthsOf(grant.length) ?? 0) : 0));
  const most = Math.max(0, ...months);
  return most > 0 ? most : null;
}

function inputName(action: Action): string {
  return action === 'register' ? 'registeredOn' : action === 'get-invoice' ? 'invoiced' : `doneOn.${action}`;
}
