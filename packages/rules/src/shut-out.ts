import type { Policy, RequirementKind } from '@baoqi/policies/types';
import { Remembered } from './remembered.ts';
import { sourceOf } from './requirements.ts';
import type { ItemFacts, RequirementState, Step } from './types.ts';

/**
 * The one requirement that shuts an item out of a policy that else is for it: grey imports and used goods do not lose
 * a policy silently. Example: a 港版 Z 6 gets `mainland-goods`, `unmet`.
 */
export function shutOut(
  policy: Policy,
  { channel, condition }: Pick<ItemFacts, 'channel' | 'condition'>,
  by: 'channel' | 'condition',
): RequirementState {
  return known.of(policy, `${by} ${channel} ${condition}`, () => entry(policy, { channel, condition }, by));
}

const known = new Remembered<Policy, RequirementState>();

function entry(
  policy: Policy,
  facts: Pick<ItemFacts, 'channel' | 'condition'>,
  by: 'channel' | 'condition',
): RequirementState {
  const used = by === 'condition' || facts.channel === 'second-hand';
  const kind: RequirementKind = used ? 'new-goods' : 'mainland-goods';
  const own = policy.requires.find((requirement) => requirement.kind === kind);
  const step: Step =
    by === 'channel'
      ? {
          key: 'channel-not-covered',
          values: { channel: facts.channel, wants: policy.applies.channels.join(',') },
        }
      : { key: 'condition-is', values: { condition: facts.condition } };
  const text = used
    ? {
        zh: `二手、官翻等非全新商品不享受：${policy.title.zh}`,
        en: `Not for used or refurbished goods: ${policy.title.en}`,
      }
    : {
        zh: `港版、海外购等非行货不享受：${policy.title.zh}`,
        en: `Not for grey imports: ${policy.title.en}`,
      };
  return {
    policy: policy.id,
    kind,
    state: 'unmet',
    ...text,
    because: {
      policy: policy.id,
      rule: 'applies',
      input: { channel: facts.channel, condition: facts.condition },
      steps: [step],
      sources: sourceOf(policy, own),
    },
  };
}
