import type { Policy, PolicyKind } from '@baoqi/policies/types';

/** A promise to be looked up, and what speaks for doing it soon. */
export type Work = { policy: Policy; points: number; because: string[] };

/** What costs people most when it is wrong: a window missed cannot be opened again. */
const KIND_POINTS: Partial<Record<PolicyKind, number>> = {
  registration: 4,
  campaign: 3,
  care: 3,
  'paid-extension': 2,
  base: 3,
  statutory: 3,
  coupon: 2,
};

/** What people in China buy most of what we know. */
const COMMON: ReadonlySet<string> = new Set([
  'phone',
  'laptop',
  'camera-body',
  'camera-kit',
  'lens',
  'drone',
  'appliance',
  'tv',
  'headphones',
]);

/**
 * What to look up first: most used and least sure at the top. We keep no statistics of anybody's purchases, so "most used"
 * is said by the region, the kind and the categories; "least sure" by confidence, status and how long ago it was read.
 * What is over for good, and what is sure, is not on the list.
 */
export function worklist(policies: readonly Policy[], today: string): Work[] {
  return policies
    .filter((policy) => policy.status === 'unverified' || policy.status === 'current')
    .map((policy) => rated(policy, today))
    .filter(({ because }) => because.some((one) => UNSURE.has(one)))
    .sort((a, b) => b.points - a.points || (a.policy.id < b.policy.id ? -1 : 1));
}

const UNSURE: ReadonlySet<string> = new Set([
  'unverified',
  'low confidence',
  'medium confidence',
  'not read for a year',
]);

function rated(policy: Policy, today: string): Work {
  const reasons: [holds: boolean, points: number, because: string][] = [
    [policy.status === 'unverified', 3, 'unverified'],
    [policy.confidence === 'low', 3, 'low confidence'],
    [policy.confidence === 'medium', 2, 'medium confidence'],
    [lastSeen(policy) < yearBefore(today), 2, 'not read for a year'],
    [policy.contested !== null, 1, 'contested'],
    [policy.windows.length > 0, 3, 'has a window'],
    [policy.region === 'CN', 4, 'mainland China'],
    [policy.applies.categories.some((category) => COMMON.has(category)), 2, 'often bought'],
    [(KIND_POINTS[policy.kind] ?? 0) > 0, KIND_POINTS[policy.kind] ?? 0, policy.kind],
  ];
  const told = reasons.filter(([holds]) => holds);
  return {
    policy,
    points: told.reduce((sum, [, points]) => sum + points, 0),
    because: told.map(([, , why]) => why),
  };
}

/** The day on which somebody last read one of its sources; empty where there is none. */
export const lastSeen = ({ sources }: Policy): string =>
  sources
    .map(({ seen }) => seen)
    .sort()
    .at(-1) ?? '';

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
