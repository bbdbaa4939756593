import type { Brand } from '@baoqi/policies/types';
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
  const law = judged.filter(({ policy }) => policy.kind === 'statutory');
  const gives = law.some(({ policy, applies }) => applies.answer === 'yes' && policy.grants.length > 0);
  const shut = law.some(
    ({ applies }) =>
      applies.answer === 'no' && (applies.because === 'channel' || applies.because === 'condition'),
  );
  const untold = gives || facts.category === null || facts.category === 'not-warrantable' ? [] : stated;
  return [
    ...untold
      .filter(({ region }) => region === facts.region)
      .map(({ topic, text, region }) => ({
        what: topic,
        ...text,
        because: noPolicy('stated-unknown', { region }),
      })),
    ...(shut
      ? [
          {
            what: 'statutory-for-channel',
            zh: '二手、官翻、海外购有没有法定权利，法规原文没有说。',
            en: 'Whether used or imported goods have statutory rights, the law’s text does not say.',
            because: noPolicy('applies', { channel: facts.channel, condition: facts.condition }),
          },
        ]
      : []),
  ];
}
