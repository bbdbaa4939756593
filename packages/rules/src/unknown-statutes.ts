import type { Brand } from '@baoqi/policies/types';
import { holdsIn } from './holds-in.ts';
import type { ItemFacts, Unknown } from './types.ts';
import { type Judged, noPolicy } from './unknown-facts.ts';

/**
 * What we do not know of the law: what the data states to be unknown, where no law of the place gives this item a term;
 * and how the law treats used and imported goods, of which the texts that were read say nothing.
 */
export function unknownStatutes(
  facts: ItemFacts,
  stated: Brand['unknown'],
  judged: readonly Judged[],
): Unknown[] {
  let [gives, shut] = [false, false];
  for (const { policy, applies } of judged) {
    if (policy.kind !== 'statutory') continue;
    if (applies.answer === 'yes') gives ||= policy.grants.length > 0;
    if (applies.answer === 'no') shut ||= applies.because === 'channel' || applies.because === 'condition';
  }
  const untold = gives || facts.category === null || facts.category === 'not-warrantable' ? [] : stated;
  const found: Unknown[] = untold
    .filter(({ region }) => holdsIn(region, facts.region))
    .map(({ topic, text, region }) => ({
      what: topic,
      ...text,
      because: noPolicy('stated-unknown', { region }),
    }));
  if (shut)
    found.push({
      what: 'statutory-for-channel',
      zh: '二手、官翻、海外购有没有法定权利，法规原文没有说。',
      en: 'Whether used or imported goods have statutory rights, the law’s text does not say.',
      because: noPolicy('applies', { channel: facts.channel, condition: facts.condition }),
    });
  return found;
}
