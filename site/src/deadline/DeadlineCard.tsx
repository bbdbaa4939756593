import type { Policy } from '@baoqi/policies/types';
import type { CivilDate, Deadline } from '@baoqi/rules';
import { ACTION_WORDS, dateWords, daysLeftWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import type { Lang } from '../addresses/langs.ts';
import { shownDay } from './shown-day.ts';
import { Why } from './Why.tsx';
import { DEADLINE_WORDS } from './words.ts';

type Props = {
  deadline: Deadline;
  /** The rule of the law that sets it; null for what brand or store promise. */
  law: Policy | null;
  today: CivilDate;
  lang: Lang;
  page: string;
};

/** One deadline: the day, what to do, what it brings, and why it is that day. */
export function DeadlineCard({ deadline, law, today, lang, page }: Props): JSX.Element {
  const w = DEADLINE_WORDS[lang];
  const { lastDay, safeDay, state, because } = deadline;
  const day = shownDay(deadline, today);
  return (
    <li class={`card is-${state}${deadline.verified ? '' : ' is-unsure'}${law ? ' is-law' : ''}`}>
      <p class="day">{day === null ? w.unknownDay : <time dateTime={day}>{dateWords(day, lang)}</time>}</p>
      <p class="what">
        <strong>{ACTION_WORDS[deadline.kind][lang]}</strong>
        {law && <span>{law.title[lang]}</span>}
        {day !== null && (
          <span class="tag">{state === 'done' ? w.done : daysLeftWords(day, today, lang)}</span>
        )}
        {!deadline.verified && <span class="tag unsure">{law ? w.checkSeller : w.checkWith}</span>}
      </p>
      <p>{deadline.gain[lang]}</p>
      {lastDay !== null && lastDay !== day && (
        <p class="soft small">{w.otherReading(dateWords(lastDay, lang))}</p>
      )}
      {state !== 'passed' && day !== null && day !== safeDay && safeDay !== null && (
        <p class="soft small">{w.safeDayOver(dateWords(safeDay, lang))}</p>
      )}
      {deadline.bound && <p class="soft small">{w.bound}</p>}
      <Why
        steps={because.steps}
        sources={because.sources}
        lang={lang}
        about={law ? null : `${page}#${deadline.policy}`}
      />
    </li>
  );
}
