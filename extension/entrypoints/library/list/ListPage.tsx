import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { BackupNudge } from '../../../src/ui/BackupNudge.tsx';
import { DueRow } from '../../../src/ui/DueRow.tsx';
import { usePage } from '../../../src/ui/page-context.ts';
import { ReturnLines } from '../../../src/ui/ReturnLines.tsx';
import { useCouponReminders } from '../../../src/ui/use-coupon-reminders.ts';
import { useProgrammes } from '../../../src/ui/use-programmes.ts';
import { useViews } from '../../../src/ui/use-views.ts';
import type { DueEntry } from '../../../src/view/due-entry.ts';
import { dueList } from '../../../src/view/item-view.ts';
import { CouponsLine } from '../coupons/CouponsLine.tsx';
import { BACKUP_NOW_HREF, dueHref, itemHref } from '../hrefs.ts';
import { EmptyList } from './EmptyList.tsx';
import { ItemRows } from './ItemRows.tsx';
import { NotKept } from './NotKept.tsx';
import { matches } from './search.ts';

/** What is due, then everything there is, with one search over both. */
export function ListPage(): JSX.Element {
  const { words, lang } = usePage();
  const views = useViews();
  const coupons = useCouponReminders();
  const programmes = useProgrammes();
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
        <Due listed={dueList(coupons)} />
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
      {query.trim() === '' &&
        programmes
          .filter(({ brand }) => views.value.some(({ record }) => record.item.brand === brand))
          .map((programme) => <CouponsLine key={programme.id} programme={programme} />)}
      {query.trim() === '' && <Due listed={dueList([...views.value, ...coupons])} />}
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

function Due({ listed }: { listed: readonly DueEntry[] }): JSX.Element | null {
  const { words } = usePage();
  const [all, setAll] = useState(false);
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
          <DueRow key={`${entry.itemId} ${entry.key}`} entry={entry} href={dueHref(entry.itemId)} />
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
