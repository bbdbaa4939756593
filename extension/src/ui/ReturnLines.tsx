import { ACTION_WORDS, dateWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import type { DueEntry } from '../view/due-entry.ts';
import { shortTitle } from '../words/short-title.ts';
import { usePage } from './page-context.ts';

/** More than this nobody reads: these ask for nothing. */
const SHOWN = 5;

type Props = {
  entries: readonly DueEntry[];
  hrefOf: (itemId: string) => string;
  /** Where there is little room, they are opened by hand. */
  folded?: boolean;
};

/** What may still go back, one line an item: a right to know of, nothing to do. */
export function ReturnLines({ entries, hrefOf, folded = false }: Props): JSX.Element | null {
  const { words, lang, today } = usePage();
  if (entries.length === 0) return null;
  const byItem = [...Map.groupBy(entries, ({ itemId }) => itemId)];
  const said = ({ kind, lastDay, verified }: DueEntry) =>
    words.returns.until(ACTION_WORDS[kind][lang], dateWords(lastDay, lang, today), verified);
  const lines = (
    <>
      <ul>
        {byItem.slice(0, SHOWN).map(([itemId, list]) => (
          <li key={itemId}>
            <a href={hrefOf(itemId)} {...(hrefOf(itemId).startsWith('#') ? {} : AWAY)}>
              {shortTitle(list[0]?.itemTitle ?? '', 28)}
            </a>{' '}
            <span class="muted">{list.map(said).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {byItem.length > SHOWN && <p class="small muted">{words.returns.more(byItem.length - SHOWN)}</p>}
    </>
  );
  if (folded)
    return (
      <details class="return-lines">
        <summary>{words.returns.folded(byItem.length)}</summary>
        {lines}
      </details>
    );
  return (
    <section class="return-lines" aria-label={words.returns.title}>
      <p class="small muted">
        <b>{words.returns.title}</b> {words.returns.text}
      </p>
      {lines}
    </section>
  );
}

const AWAY = { target: '_blank', rel: 'noreferrer' };
