import type { Policy } from '../src/types.ts';
import { type Check, eachPolicy } from './check.ts';

/** Several of these may well run side by side for one purchase. */
const SIDE_BY_SIDE: ReadonlySet<Policy['kind']> = new Set([
  'campaign',
  'maintenance',
  'membership',
  'quality-programme',
  'store-service',
]);

export default {
  name: 'no-overlap',
  why: 'For one purchase date there is one version of a promise; with two, nobody can say which one holds.',
  check(data, report) {
    // Articles of the law hold side by side: none is a version of another.
    const all = [...eachPolicy(data)].filter(({ policy }) => policy.brand !== '*');
    for (const [index, later] of all.entries())
      for (const earlier of all.slice(0, index))
        if (sameCase(earlier.policy, later.policy))
          report(
            later.file,
            `${later.path}.effective`,
            `${later.policy.id} and ${earlier.policy.id} are both for the same purchases`,
            'end the one where the other begins, or tell them apart by categories or seriesIn/seriesOut',
          );
  },
} satisfies Check;

function sameCase(a: Policy, b: Policy): boolean {
  return !SIDE_BY_SIDE.has(a.kind) && datesMeet(a, b) && sameProducts(a, b);
}

/** Whether two promises are of one kind for the same goods, whatever their dates: versions of one another. */
export function sameProducts(a: Policy, b: Policy): boolean {
  if (a.brand !== b.brand || a.kind !== b.kind || a.region !== b.region) return false;
  return (
    shares(a.applies.categories, b.applies.categories) &&
    shares(a.applies.channels, b.applies.channels) &&
    shares(a.applies.conditions, b.applies.conditions) &&
    seriesMeet(a, b)
  );
}

function datesMeet(a: Policy, b: Policy): boolean {
  const aEndsFirst =
    a.effective.to !== null && b.effective.from !== null && a.effective.to < b.effective.from;
  const bEndsFirst =
    b.effective.to !== null && a.effective.from !== null && b.effective.to < a.effective.from;
  return !aEndsFirst && !bEndsFirst;
}

function shares<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.some((entry) => b.includes(entry));
}

/** Apart only if the words say so: what one takes in the other leaves out, or both name series that share nothing. */
function seriesMeet(a: Policy, b: Policy): boolean {
  const [inA, outA] = [a.applies.seriesIn.map(fold), a.applies.seriesOut.map(fold)];
  const [inB, outB] = [b.applies.seriesIn.map(fold), b.applies.seriesOut.map(fold)];
  if (inA.length > 0 && inA.every((word) => outB.includes(word))) return false;
  if (inB.length > 0 && inB.every((word) => outA.includes(word))) return false;
  if (inA.length === 0 || inB.length === 0) return true;
  return inA.some((one) => inB.some((other) => one.includes(other) || other.includes(one)));
}

const fold = (word: string) => word.toLowerCase().replaceAll(/[\s-]/g, '');
