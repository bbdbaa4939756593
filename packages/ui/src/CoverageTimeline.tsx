import type { CivilDate, Coverage, Deadline, PolicyKind, Unknown } from '@baoqi/rules';
import type { JSX } from 'preact';
import { coverageName, coverageSentence, flagSentence } from './coverage-words.ts';
import { dateWords, monthWords } from './date-words.ts';
import { POLICY_KIND_WORDS } from './kind-words.ts';
import { type Lang, langTag } from './lang.ts';
import { type Scale, type Tick, timelineScale, timelineTicks } from './timeline-scale.ts';
import { TIMELINE_WORDS } from './timeline-words.ts';

export type CoverageTimelineProps = {
  coverage: readonly Coverage[];
  deadlines: readonly Deadline[];
  /** Rows where nothing is drawn: what we do not know, in words. */
  unknown?: readonly Unknown[];
  today: CivilDate;
  lang: Lang;
};

/**
 * The signature picture. Words stand beside bars, never on them, so hatching cannot make them unreadable, and a reader
 * without eyes reads the same list: name, what it says, flag. Only the bars are hidden from it.
 */
export function CoverageTimeline(props: CoverageTimelineProps): JSX.Element {
  const { coverage, deadlines, today, lang } = props;
  const scale = timelineScale(coverage, deadlines, today);
  const start = earliest(coverage) ?? today;
  const ticks = timelineTicks(scale, start);
  const words = TIMELINE_WORDS[lang];
  const unverified = coverage.some((c) => !c.verified);
  return (
    <figure class="bq-timeline" lang={langTag(lang)}>
      <figcaption class="visually-hidden">{words.caption(dateWords(today, lang))}</figcaption>
      <div class="bq-plot">
        <Grid ticks={ticks} todayAt={scale.at(today)} todayWord={words.today} />
        <ul>
          {coverage.map((c) => (
            <CoverageRow
              key={`${c.policy} ${c.part} ${c.from}`}
              coverage={c}
              deadline={deadlines.find((d) => d.key === c.conditionalOn) ?? null}
              scale={scale}
              today={today}
              lang={lang}
            />
          ))}
          {told(props.unknown ?? [], deadlines).map((u) => (
            <li key={`${u.what} ${u.zh}`} class="bq-row bq-unknown">
              <span class="bq-name">{unknownName(u.what, lang)}</span>
              <span class="bq-says">{u[lang]}</span>
            </li>
          ))}
        </ul>
        <Axis ticks={ticks} lang={lang} />
      </div>
      {unverified && <p class="bq-note">{words.unverifiedNote}</p>}
    </figure>
  );
}

type RowProps = {
  coverage: Coverage;
  deadline: Deadline | null;
  scale: Scale;
  today: CivilDate;
  lang: Lang;
};

function CoverageRow({ coverage, deadline, scale, today, lang }: RowProps): JSX.Element {
  const words = TIMELINE_WORDS[lang];
  const left = coverage.from === null ? null : scale.at(coverage.from);
  const right = coverage.until === null ? null : scale.at(coverage.until);
  const flag = deadline && coverage.state === 'conditional' ? flagSentence(deadline, today, lang) : null;
  const flagDay = flag === null ? null : (deadline?.safeDay ?? deadline?.lastDay ?? null);
  return (
    <li class="bq-row">
      <span class="bq-name">{coverageName(coverage, lang)}</span>
      <div class="bq-track" aria-hidden="true">
        {left !== null && right !== null && (
          <span
            class={barClass(coverage)}
            style={{ left: `${left}%`, width: `${Math.max(right - left, 0.6)}%` }}
          />
        )}
        <span class="bq-now" style={{ left: `${scale.at(today)}%` }} />
        {flagDay !== null && <span class="bq-pole" style={{ left: `${scale.at(flagDay)}%` }} />}
      </div>
      <p class="bq-says" style={{ '--from': `${Math.min(Math.max(left ?? 0, 0), 60)}%` }}>
        {coverageSentence(coverage, today, lang)}
        {!coverage.verified && <span class="bq-tag">{words.unverified}</span>}
        {coverage.bound && <span class="bq-tag">{words.bound}</span>}
      </p>
      {flag !== null && (
        <p class="bq-flag" style={{ '--from': `${Math.min(flagDay === null ? 0 : scale.at(flagDay), 50)}%` }}>
          {flag}
        </p>
      )}
    </li>
  );
}

/** Class of a bar: how it is held, and whether that is verified. The patterns live in timeline.css, once. */
export function barClass(coverage: Pick<Coverage, 'state' | 'verified'>): string {
  return `bq-bar is-${coverage.state}${coverage.verified ? '' : ' is-unverified'}`;
}

function Grid({
  ticks,
  todayAt,
  todayWord,
}: {
  ticks: Tick[];
  todayAt: number;
  todayWord: string;
}): JSX.Element {
  const side = todayAt > 85 ? 'is-left' : 'is-right';
  return (
    <div class="bq-grid" aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick.at} class="bq-line" style={{ left: `${tick.at}%` }} />
      ))}
      <span class={`bq-today ${side}`} style={{ left: `${todayAt}%` }}>
        <b>{todayWord}</b>
      </span>
    </div>
  );
}

function Axis({ ticks, lang }: { ticks: Tick[]; lang: Lang }): JSX.Element {
  return (
    <div class="bq-axis" aria-hidden="true">
      {ticks.map((tick) => (
        <span
          key={tick.at}
          class={`${tick.minor ? 'is-minor' : ''}${tick.at > 92 ? ' is-end' : ''}${tick.at < 8 ? ' is-start' : ''}`}
          style={{ left: `${tick.at}%` }}
        >
          {monthWords(tick, lang)}
        </span>
      ))}
    </div>
  );
}

/** `kind:care` is named like a row that is drawn; a contradiction between dates has no row of its own. */
function unknownName(what: string, lang: Lang): string {
  const kind = what.replace(/^kind:/, '');
  return isPolicyKind(kind) ? POLICY_KIND_WORDS[kind][lang] : TIMELINE_WORDS[lang].notKnown;
}

function isPolicyKind(kind: string): kind is PolicyKind {
  return Object.hasOwn(POLICY_KIND_WORDS, kind);
}

/** What is unknown of coverage, each once; from which day a right of a few days counts is for its own deadline to say. */
function told(unknown: readonly Unknown[], deadlines: readonly Deadline[]): Unknown[] {
  const laws = new Set(deadlines.filter(({ byLaw }) => byLaw).map(({ policy }) => policy));
  return unknown.filter(
    ({ what, zh, because }, index) =>
      unknown.findIndex((other) => other.zh === zh) === index &&
      !(what.startsWith('start:') && because !== null && laws.has(because.policy)),
  );
}

function earliest(coverage: readonly Coverage[]): CivilDate | null {
  const days = coverage.map((c) => c.from).filter((day): day is CivilDate => day !== null);
  return days.sort()[0] ?? null;
}
