import type { CivilDate } from '@baoqi/rules';
import { dateWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import { DueRow } from '../../src/ui/DueRow.tsx';
import { usePage } from '../../src/ui/page-context.ts';
import { ReturnLines } from '../../src/ui/ReturnLines.tsx';
import type { DueEntry } from '../../src/view/due-entry.ts';
import { dueHref, itemHref } from '../library/hrefs.ts';
import { EmptyPicture } from './EmptyPicture.tsx';

/** More than this nobody reads in a popup, and drawing them would make it slow to open. */
const SHOWN = 12;

type DueListProps = { due: DueEntry[]; empty: boolean; next: CivilDate | null };

export function DueList({ due: all, empty, next }: DueListProps): JSX.Element {
  const due = all.filter(({ quiet }) => !quiet);
  return (
    <>
      <Pressing due={due} empty={empty} next={next} />
      <ReturnLines
        entries={all.filter(({ quiet }) => quiet)}
        folded
        hrefOf={(itemId) => `/library.html${itemHref(itemId)}`}
      />
    </>
  );
}

function Pressing({ due, empty, next }: DueListProps): JSX.Element {
  const { words, lang, today } = usePage();
  if (due.length === 0)
    return (
      <section class="nothing">
        {empty && <EmptyPicture />}
        <h2>{empty ? words.popup.emptyTitle : words.popup.nothingDue}</h2>
        <p class="muted">
          {empty
            ? words.popup.emptyText
            : next
              ? words.popup.nothingDueText(dateWords(next, lang, today))
              : words.popup.nothingDueQuiet}
        </p>
        {empty && (
          <a class="small" href="/welcome.html" target="_blank" rel="noreferrer">
            {words.popup.chooseStores}
          </a>
        )}
      </section>
    );
  return (
    <>
      <ul class="due-list">
        {due.slice(0, SHOWN).map((entry) => (
          <DueRow
            heading="h2"
            key={`${entry.itemId} ${entry.key}`}
            entry={entry}
            href={`/library.html${dueHref(entry.itemId)}`}
          />
        ))}
      </ul>
      {due.length > SHOWN && (
        <p class="more">
          <a href="/library.html" target="_blank" rel="noreferrer">
            {words.popup.more(due.length - SHOWN)}
          </a>
        </p>
      )}
    </>
  );
}
