import type { CountsFrom, Length, Policy, RequirementKind } from '@baoqi/policies/types';

/** Demands of which no fact of the record tells; to the rules they are one. */
const SEEN_TO: ReadonlySet<RequirementKind> = new Set([
  'member-account',
  'warranty-card',
  'card-exchange',
  'proof-at-counter',
  'inspection',
]);

/**
 * What the rules can tell apart in a policy, one line for each: its kind, in what each term and window is counted, from
 * what day, what is demanded, what ends or lengthens it. Two policies of the same lines take the same way through the
 * rules, however their makers are called.
 */
export function shapesOf(policy: Policy): string[] {
  const { kind, grants, windows, requires, repairs } = policy;
  return [
    `kind ${kind}`,
    ...grants.flatMap(({ length, countsFrom, extends: lengthens, conditionalOn, counters }) => [
      `term in ${unitOf(length)}`,
      ...startsOf('term', countsFrom),
      ...(lengthens === null ? [] : [`term that lengthens the ${lengthens} term`]),
      ...(conditionalOn === null ? [] : [`term that waits for ${conditionalOn}`]),
      ...counters.map((counter) => `term that ends by ${counter.kind}`),
    ]),
    ...windows.flatMap(({ action, length, countsFrom, firstDayCounts, lastDayCounts, readings }) => [
      `window to ${action}`,
      `window in ${unitOf(length)}`,
      ...startsOf('window', countsFrom),
      ...(firstDayCounts ? ['window of which the first day counts'] : []),
      ...(lastDayCounts === false ? ['window of which the last day does not count'] : []),
      ...(readings.length > 0 ? ['window with another reading'] : []),
    ]),
    ...requires.map(({ kind: demand }) => `demands ${SEEN_TO.has(demand) ? 'what no fact tells' : demand}`),
    ...(repairs === undefined ? [] : [`repairs: ${repairs.lengthens ?? 'lengthen nothing'}`]),
  ];
}

function unitOf(length: Length | null): string {
  if (length === null) return 'an unknown length';
  return length.calendar === true ? `calendar ${length.unit}` : length.unit;
}

function startsOf(what: string, { date, orMadeDays }: CountsFrom): string[] {
  return [`${what} from ${date}`, ...(orMadeDays === undefined ? [] : [`${what} from the factory date`])];
}
