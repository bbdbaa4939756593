import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { BackupNudge } from '../../../src/ui/BackupNudge.tsx';
import { DueRow } from '../../../src/ui/DueRow.tsx';
import { usePage } from '../../../src/ui/page-context.ts';
import { ReturnLines } from '../../../src/ui/ReturnLines.tsx';
import { useViews } from '../../../src/ui/use-views.ts';
import { dueList, type ItemView } from '../../../src/view/item-view.ts';
import { CouponsLine } from '../coupons/CouponsLine.tsx';
import { BACKUP_NOW_HREF, itemHref } from '../hrefs.ts';
import { EmptyList } from './EmptyList.tsx';
import { ItemRows } from './ItemRows.tsx';
import { NotKept } from './NotKept.tsx';
import { matches } from './search.ts';

/** What is due, then everything there is, with one search over both. */
export function ListPage(): JSX.Element {
  const { words, lang } = usePage();
  const views = useViews();
  const [query, setQuery] = useState('');
  if (views.state === 'loading') return <p class="muted">{words.common.loading}</p>;
  if (views.state === 'problem')
    return (
      <p role="alert" class="problem">
        {words.problem[views.because]}
      </p>
    );
  if (views.value.length === 0)
    return (
      <>
        <EmptyList />
        <NotKept />
      </>
    );

  const found = query.trim() === '' ? views.value : views.value.filter((view) => matches(view, query, lang));
  return (
    <>
      <h1 class="visually-hidden">{words.booklet}</h1>
      <input
        type="search"
        class="search"
        aria-label={words.library.search}
        placeholder={words.library.search}
        value={query}
        onInput={(e) => setQuery(e.currentTarget.value)}
      />
      {query.trim() === '' && <BackupNudge href={BACKUP_NOW_HREF} />}
      {query.trim() === '' && views.value.some(({ record }) => record.item.brand === 'lenovo') && (
        <CouponsLine />
      )}
      {query.trim() === '' && <Due views={views.value} />}
      <section aria-labelledby="all">
        <h2 id="all">
          {words.library.all} <span class="count">{words.library.count(found.length)}</span>
        </h2>
        {found.length === 0 ? (
          <p class="panel muted">{words.library.nothingFound(query)}</p>
        ) : (
          <ItemRows views={found} />
        )}
      </section>
      {query.trim() === '' && <NotKept />}
    </>
  );
}

/** As many as fit on a screen or two; the rest is one press away. */
const FIRST = 8;

function Due({ views }: { views: ItemView[] }): JSX.Element | null {
  const { words } = usePage();
  const [all, setAll] = useState(false);
  const listed = dueList(views);
  const due = listed.filter(({ quiet }) => !quiet);
  const returns = <ReturnLines entries={listed.filter(({ quiet }) => quiet)} hrefOf={itemHref} />;
  if (due.length === 0) return returns;
  const shown = all ? due : due.slice(0, FIRST);
  return (
    <section aria-labelledby="due">
      <h2 id="due">
        {words.library.due} <span class="count">{words.library.count(due.length)}</span>
      </h2>
      <ul class="due-list panel">
        {shown.map((entry) => (
          <DueRow key={`${entry.itemId} ${entry.key}`} entry={entry} href={itemHref(entry.itemId)} />
        ))}
      </ul>
      {shown.length < due.length && (
        <button type="button" class="btn quiet" onClick={() => setAll(true)}>
          {words.library.showMore(due.length - shown.length)}
        </button>
      )}
      {returns}
    </section>
  );
}
