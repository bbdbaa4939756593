import type { Policy, PolicyData } from '@baoqi/policies/types';
import type { Applies } from './applies.ts';
import { isUsable, judgedPolicies } from './applying.ts';
import type { CivilDate } from './civil-date.ts';
import { withContestedSafeDays } from './contested-safe-day.ts';
import { coverageOf } from './coverage.ts';
import { deadlinesOf } from './deadlines.ts';
import { requirementsOf } from './requirements.ts';
import { shutOut } from './shut-out.ts';
import type { ItemFacts, Known } from './types.ts';
import type { Judged } from './unknown-facts.ts';

/**
 * `evaluate` without `unknown`: for whoever keeps dates and has no place to say what is not known (the background worker,
 * lists, calendars), so that neither its code nor its time is spent there. What both give is the same, entry for entry.
 *
 * Example: of a camera without a brand it gives three empty lists, and `evaluate` besides that the brand is not known.
 */
export function evaluateKnown(
  item: ItemFacts,
  data: Pick<PolicyData, 'policies' | 'holidays'>,
  today: CivilDate,
): Known {
  return knownOf(judgedPolicies(item, data), item, data.holidays, today);
}

/** The same of policies that were judged already. */
export function knownOf(
  judged: readonly Judged[],
  item: ItemFacts,
  holidays: PolicyData['holidays'],
  today: CivilDate,
): Known {
  const applying = usableOf(judged);
  const known: Known = { coverage: [], deadlines: [], requirements: [] };
  for (const policy of applying) {
    const deadlines = deadlinesOf(policy, item, today, holidays);
    known.deadlines.push(...deadlines);
    known.coverage.push(...coverageOf(policy, applying, item, deadlines, today, holidays));
    known.requirements.push(...requirementsOf(policy, item, deadlines, today));
  }
  known.deadlines = withContestedSafeDays(known.deadlines, applying);
  for (const { policy, applies } of judged) {
    const by = shutOutBy(policy, applies, item);
    if (by !== null) known.requirements.push(shutOut(policy, item, by));
  }
  return known;
}

/** Those that count, in the order of the data. */
export function usableOf(judged: readonly Judged[]): Policy[] {
  return judged.filter(({ applies }) => isUsable(applies)).map(({ policy }) => policy);
}

function shutOutBy(policy: Policy, applies: Applies, item: ItemFacts): 'channel' | 'condition' | null {
  if (applies.answer !== 'no') return null;
  if (applies.because !== 'channel' && applies.because !== 'condition') return null;
  // The texts of the law that were read do not speak of used or imported goods: unknown (unknown-statutes.ts), not refused.
  if (policy.kind === 'statutory') return null;
  // A promise made to grey imports only asks nothing of mainland goods: they are not shut out, they never needed it.
  if (applies.because === 'channel' && item.channel === 'mainland') return null;
  return applies.because;
}
