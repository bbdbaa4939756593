import type { Policy } from '@baoqi/policies/types';
import type { CivilDate, Deadline, Evaluation } from '@baoqi/rules';
import { CoverageTimeline } from '@baoqi/ui';
import type { JSX } from 'preact';
import type { Lang } from '../addresses/langs.ts';
import { nameParts } from '../data/name-parts.ts';
import { DeadlineCard } from './DeadlineCard.tsx';
import { byUrgency } from './shown-day.ts';
import { DEADLINE_WORDS } from './words.ts';

type Props = { evaluation: Evaluation; policies: Policy[]; today: CivilDate; lang: Lang; page: string };

export function Answer({ evaluation, policies, today, lang, page }: Props): JSX.Element {
  const w = DEADLINE_WORDS[lang];
  const { requirements, unknown } = evaluation;
  // Two reasons may leave one thing unknown; it is told once.
  const unsaid = unknown.filter(({ zh }, index) => unknown.findIndex((other) => other.zh === zh) === index);
  const coverage = nameParts(evaluation.coverage, policies, lang);
  const deadlines = byUrgency(evaluation.deadlines);
  const promised = deadlines.filter(({ byLaw }) => !byLaw);
  const law = deadlines.filter(({ byLaw, state }) => byLaw && state !== 'passed');
  const past = deadlines.filter(({ byLaw, state }) => byLaw && state === 'passed');
  const cards = (list: Deadline[]) => (
    <ul class="due">
      {list.map((deadline) => (
        <DeadlineCard
          key={deadline.key}
          deadline={deadline}
          law={deadline.byLaw ? (policies.find(({ id }) => id === deadline.policy) ?? null) : null}
          today={today}
          lang={lang}
          page={page}
        />
      ))}
    </ul>
  );
  const demanded = requirements.filter(
    (each, index) => requirements.findIndex((other) => other[lang] === each[lang]) === index,
  );
  return (
    <>
      <h2>{w.deadlines}</h2>
      {promised.length === 0 && <p class="soft">{w.noDeadlines}</p>}
      {cards(promised)}
      {law.length > 0 && (
        <>
          <h2>{w.byLaw}</h2>
          <p class="soft small">{w.byLawText}</p>
          {cards(law)}
        </>
      )}
      {past.length > 0 && (
        <details class="past-law">
          <summary>{w.pastByLaw(past.length)}</summary>
          {cards(past)}
        </details>
      )}
      <h2>{w.coverage}</h2>
      {coverage.length === 0 ? (
        <p class="soft">{w.noCoverage}</p>
      ) : (
        <div class="card picture">
          <CoverageTimeline coverage={coverage} deadlines={evaluation.deadlines} today={today} lang={lang} />
        </div>
      )}
      {demanded.length > 0 && (
        <>
          <h2>{w.requirements}</h2>
          <ul class="demands">
            {demanded.map((each) => (
              <li key={`${each.policy} ${each.kind}`} class={`is-${each.state}`}>
                {each[lang]} <span class="tag">{w.reqState[each.state]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {unsaid.length > 0 && (
        <>
          <h2>{w.unknown}</h2>
          <ul class="demands">
            {unsaid.map((each) => (
              <li key={`${each.what} ${each.zh}`}>{each[lang]}</li>
            ))}
          </ul>
        </>
      )}
      <p class="soft small share">{w.share}</p>
    </>
  );
}
