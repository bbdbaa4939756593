import type { PolicyData } from '@baoqi/policies/types';
import { type Coverage, type Remedy, remediesOf } from '@baoqi/rules';
import { coverageName, dateWords, stepWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import { nameParts } from '../../../src/ui/name-parts.ts';
import { usePage } from '../../../src/ui/page-context.ts';
import type { ItemView } from '../../../src/view/item-view.ts';
import { WhyDate } from './WhyDate.tsx';

type EffectsProps = { view: ItemView; policies: PolicyData };

const CHANGES = new Set(['repair-adds-days', 'repair-restarts-part', 'repair-adds-year']);

/** What the repairs change: terms that end later, and what may be demanded. Each can be asked why. */
export function RepairEffects({ view, policies }: EffectsProps): JSX.Element {
  const { words, lang, today } = usePage();
  const w = words.history;
  const longer = nameParts(view.evaluation.coverage, policies.policies, lang).filter(({ because }) =>
    because.steps.some(({ key }) => CHANGES.has(key)),
  );
  const remedies = remediesOf(view.facts, policies, today);
  return (
    <div class="effects" aria-live="polite">
      <h3 class="sub">{w.effects}</h3>
      {longer.length === 0 && remedies.length === 0 && <p class="muted small">{w.noEffect}</p>}
      {longer.map((coverage) => (
        <Longer key={`${coverage.policy} ${coverage.part}`} coverage={coverage} policies={policies} />
      ))}
      {remedies.map((remedy) => (
        <Demand key={`${remedy.policy} ${remedy.what} ${remedy.zh}`} remedy={remedy} policies={policies} />
      ))}
    </div>
  );
}

function Longer({ coverage, policies }: { coverage: Coverage; policies: PolicyData }): JSX.Element {
  const { words, lang, today } = usePage();
  const { until, because, verified } = coverage;
  return (
    <div class="effect" data-effect={coverage.policy}>
      <p class="effect-day">
        {coverageName(coverage, lang)}
        {until && <b>{words.due.ends(dateWords(until, lang, today))}</b>}
        {!verified && <span class="tag is-unverified">{words.due.checkWithBrand}</span>}
      </p>
      {because.steps
        .filter(({ key }) => CHANGES.has(key))
        .map((step) => (
          <p key={step.key} class="small muted">
            {stepWords(step, lang)}
          </p>
        ))}
      <details class="why">
        <summary>{words.item.why}</summary>
        <WhyDate because={because} policies={policies} />
      </details>
    </div>
  );
}

function Demand({ remedy, policies }: { remedy: Remedy; policies: PolicyData }): JSX.Element {
  const { words, lang, today } = usePage();
  const w = words.history;
  const due = remedy.state === 'due';
  return (
    <div class="effect">
      <p class="effect-day">
        <span class={`tag ${due ? 'is-act' : ''}`}>{due ? w.mayDemand : w.notYet}</span>
        {remedy.since && <span class="small muted">{w.since(dateWords(remedy.since, lang, today))}</span>}
        {!remedy.verified && <span class="tag is-unverified">{words.due.checkWithBrand}</span>}
      </p>
      <p>{remedy[lang]}</p>
      <details class="why">
        <summary>{w.why}</summary>
        <WhyDate because={remedy.because} policies={policies} />
      </details>
    </div>
  );
}
