import type { Policy, Requirement, Source } from '@baoqi/policies/types';
import type { CivilDate } from './civil-date.ts';
import { judge, type Verdict } from './requirement-verdict.ts';
import type { Deadline, ItemFacts, RequirementState } from './types.ts';

/**
 * What an applying policy demands, each met, unmet or unknown by the item's facts. `deadlines` are the policy's own,
 * since "invoice in time" and "registered" are judged by their last days. Nothing is taken for met that is not on record.
 */
export function requirementsOf(
  policy: Policy,
  facts: ItemFacts,
  deadlines: Deadline[],
  today: CivilDate,
): RequirementState[] {
  return policy.requires.map((requirement) =>
    entry(policy, requirement, judge(requirement.kind, facts, deadlines, today)),
  );
}

function entry(policy: Policy, requirement: Requirement, verdict: Verdict): RequirementState {
  return {
    policy: policy.id,
    kind: requirement.kind,
    state: verdict.state,
    zh: requirement.text.zh,
    en: requirement.text.en,
    because: {
      policy: policy.id,
      rule: 'requirement',
      input: verdict.input,
      steps: verdict.steps,
      sources: sourceOf(policy, requirement),
    },
  };
}

/** The source of a demand; where the policy does not name the demand itself, the policy's first. */
export function sourceOf(policy: Policy, requirement: Requirement | undefined): Source[] {
  const source = requirement ? policy.sources[requirement.source] : policy.sources[0];
  return source ? [source] : [];
}
