import { ACTION_WORDS, dateWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import type { DueEntry } from '../view/due-entry.ts';
import { DueActions } from './DueActions.tsx';
import { usePage } from './page-context.ts';

type DueRowProps = { entry: DueEntry; href: string; heading?: 'h2' | 'h3' };

/** One thing to do: how many days, what, what it brings, and the four answers to it. */
export function DueRow({ entry, href, heading: Heading = 'h3' }: DueRowProps): JSX.Element {
  const { words, lang, today } = usePage();
  const day = dateWords(entry.lastDay, lang, today);
  return (
    <li class={`due is-${entry.state}`} data-deadline={entry.key}>
      <DayNumber daysLeft={entry.daysLeft} />
      <div class="due-body">
        <Heading class="due-title">
          {href.startsWith('#') ? (
            <a href={href}>
              <DueTitle entry={entry} />
            </a>
          ) : (
            <a href={href} target="_blank" rel="noreferrer">
              <DueTitle entry={entry} />
            </a>
          )}
        </Heading>
        <p class="due-line">
          {entry.kind === 'warranty-ends' ? words.due.ends(day) : words.due.by(day)}
          {entry.gain && <span class={entry.gain.months === null ? '' : 'gain'}>{entry.gain[lang]}</span>}
          {entry.byLaw && <span class="tag">{words.due.byLaw}</span>}
          {!entry.verified && (
            <span class="tag is-unverified">
              {entry.byLaw ? words.due.checkWithSeller : words.due.checkWithBrand}
            </span>
          )}
          {entry.state === 'snoozed' && <span class="tag">{words.due.snoozedUntil}</span>}
        </p>
        {entry.state === 'announce' && entry.kind === 'register' && <p class="hint">{words.due.wait}</p>}
        <DueActions entry={entry} />
      </div>
    </li>
  );
}

function DueTitle({ entry }: { entry: DueEntry }): JSX.Element {
  const { words, lang } = usePage();
  const { kind } = entry;
  const what =
    kind === 'return' || kind === 'exchange' ? words.due.answers[kind].what : ACTION_WORDS[kind][lang];
  return (
    <>
      <span class="due-what">{what}</span> {entry.itemTitle}
    </>
  );
}

function DayNumber({ daysLeft }: { daysLeft: number }): JSX.Element {
  const { words } = usePage();
  return (
    <p class="day-number">
      <b>{daysLeft === 0 ? words.due.today : daysLeft}</b>{' '}
      <span>{daysLeft === 0 ? words.due.lastDay : words.due.days(daysLeft)}</span>
    </p>
  );
}
