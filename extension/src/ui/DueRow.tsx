import { ACTION_WORDS, dateWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { openAllowed } from '../platform/tabs.ts';
import { dismiss, reopen } from '../records/tasks.ts';
import type { DueEntry } from '../view/due-entry.ts';
import { DoneForm } from './DoneForm.tsx';
import { LaterMenu } from './LaterMenu.tsx';
import { usePage } from './page-context.ts';
import { useChange } from './Toast.tsx';

/** One thing to do: how many days, what, what it brings, and the four answers to it. */
export function DueRow({ entry, href }: { entry: DueEntry; href: string }): JSX.Element {
  const { words, lang, today } = usePage();
  const change = useChange();
  const [open, setOpen] = useState<'done' | 'later' | null>(null);
  const { itemId, key, kind } = entry;
  const day = dateWords(entry.lastDay, lang, today);
  const ends = kind === 'warranty-ends';

  const notForMe = () =>
    change(dismiss(itemId, key, kind), words.due.dismissed, () => void change(reopen(itemId, key, kind)));

  return (
    <li class={`due is-${entry.state}`} data-deadline={key}>
      <DayNumber daysLeft={entry.daysLeft} />
      <div class="due-body">
        <h3>
          <a href={href} target={href.startsWith('#') ? undefined : '_blank'} rel="noreferrer">
            <span class="due-what">{ACTION_WORDS[kind][lang]}</span> {entry.itemTitle}
          </a>
        </h3>
        <p class="due-line">
          {ends ? words.due.ends(day) : words.due.by(day)}
          {entry.gain && <b class="gain">{entry.gain[lang]}</b>}
          {!entry.verified && <span class="tag is-unverified">{words.due.checkWithBrand}</span>}
        </p>
        {entry.state === 'announce' && kind === 'register' && <p class="hint">{words.due.wait}</p>}
        {open === null && (
          <div class="buttons">
            {entry.registerUrl && (
              <OpenButton url={entry.registerUrl} kind={kind} calm={entry.state === 'announce'} />
            )}
            {!ends && (
              <button type="button" class="btn" onClick={() => setOpen('done')}>
                {words.due.done}
              </button>
            )}
            <button type="button" class="btn" onClick={() => setOpen('later')}>
              {words.due.later}
            </button>
            <button type="button" class="btn quiet" onClick={notForMe}>
              {words.due.notForMe}
            </button>
          </div>
        )}
        {open === 'done' && <DoneForm entry={entry} onClose={() => setOpen(null)} />}
        {open === 'later' && <LaterMenu entry={entry} onClose={() => setOpen(null)} />}
      </div>
    </li>
  );
}

/** Opens an address that the view took from the brand's own allow-list. */
export function OpenButton({
  url,
  kind,
  calm,
}: {
  url: string;
  kind: DueEntry['kind'];
  calm: boolean;
}): JSX.Element {
  const { words, lang } = usePage();
  return (
    <button type="button" class={calm ? 'btn' : 'btn primary'} onClick={() => void openAllowed(url)}>
      {words.due.open(ACTION_WORDS[kind][lang])}
      <span class="visually-hidden">{words.common.external}</span>
    </button>
  );
}

function DayNumber({ daysLeft }: { daysLeft: number }): JSX.Element {
  const { words } = usePage();
  return (
    <p class="day-number">
      <b>{daysLeft === 0 ? words.due.today : daysLeft}</b>{' '}
      <span>{daysLeft === 0 ? words.due.lastDay : words.due.days}</span>
    </p>
  );
}
