import type { PolicyData } from '@baoqi/policies/types';
import type { JSX } from 'preact';
import { usePage } from '../../../src/ui/page-context.ts';
import type { ItemView } from '../../../src/view/item-view.ts';
import { WhyDate } from './WhyDate.tsx';

const SIGN = { met: '✓', unmet: '✕', unknown: '?' } as const;

/** What must be true or shown; it fills itself from what is on record. */
export function Requirements({
  view,
  policies,
}: {
  view: ItemView;
  policies: PolicyData;
}): JSX.Element | null {
  const { words, lang } = usePage();
  const { requirements } = view.evaluation;
  if (requirements.length === 0) return null;
  const said = { met: words.item.met, unmet: words.item.unmet, unknown: words.item.notSure };
  const titleOf = (id: string) => policies.policies.find((policy) => policy.id === id)?.title[lang] ?? id;
  const byPolicy = [...Map.groupBy(requirements, ({ policy }) => policy)];
  return (
    <section class="panel pad" aria-labelledby="requirements">
      <h2 id="requirements">{words.item.requirements}</h2>
      {byPolicy.map(([policy, list]) => (
        <section key={policy} aria-label={titleOf(policy)}>
          <h3 class="policy-title">{titleOf(policy)}</h3>
          <ul class="requirements">
            {list.map((requirement) => (
              <li key={requirement.kind} class={`is-${requirement.state}`}>
                <details>
                  <summary>
                    <span class="sign" aria-hidden="true">
                      {SIGN[requirement.state]}
                    </span>
                    <span>{requirement[lang]}</span>
                    <span class="small muted state">{said[requirement.state]}</span>
                  </summary>
                  <WhyDate because={requirement.because} policies={policies} />
                </details>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
