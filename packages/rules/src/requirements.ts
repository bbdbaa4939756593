import type { Policy, Requirement, Source } from '@baoqi/policies/types';
import type { CivilDate } from './civil-date.ts';
import { Remembered } from './remembered.ts';
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
  return policy.requires.map((requirement, place) => {
    const demanded = () => entry(policy, requirement, judge(requirement.kind, facts, deadlines, today));
    return isDated(requirement.kind)
      ? demanded()
      : undated.of(policy, `${place} ${facts.channel} ${facts.condition}`, demanded);
  });
}

const undated = new Remembered<Policy, RequirementState>();

/** Whether the verdict rests on a day or on the item's papers; else channel and condition decide it, or nothing does. */
function isDated(kind: Requirement['kind']): boolean {
  switch (kind) {
    case 'invoice':
    case 'invoice-names-model':
    case 'invoice-names-dealer':
    case 'invoice-in-time':
    case 'registration':
    case 'activation':
      return true;
    default:
      return false;
  }
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
