import type { JSX } from 'preact';
import { BackupNudge } from '../../src/ui/BackupNudge.tsx';
import { Mark } from '../../src/ui/Mark.tsx';
import { usePage } from '../../src/ui/page-context.ts';
import { ReminderLine } from '../../src/ui/ReminderLine.tsx';
import { useCouponReminders } from '../../src/ui/use-coupon-reminders.ts';
import { useViews } from '../../src/ui/use-views.ts';
import { dueList } from '../../src/view/item-view.ts';
import { reminderStatus } from '../../src/view/reminder-status.ts';
import { BACKUP_NOW_HREF } from '../library/hrefs.ts';
import { DueList } from './DueList.tsx';
import { ReadPage } from './ReadPage.tsx';

/** What there is to do today, and *read this page*. */
export function Popup(): JSX.Element | null {
  const { words, today } = usePage();
  const views = useViews();
  const coupons = useCouponReminders();
  if (views.state === 'loading') return <div class="popup" aria-busy="true" />;
  if (views.state === 'problem') return <p class="problem">{words.problem[views.because]}</p>;

  const due = dueList([...views.value, ...coupons]).filter((entry) => entry.state !== 'snoozed');
  const count = due.filter(({ quiet }) => !quiet).length;
  const { next } = reminderStatus(views.value, coupons, today);
  const covered = views.value.filter((view) => view.verdict.kind === 'covered').length;
  return (
    <div class="popup">
      <header>
        <Mark size={22} />
        <h1>{words.popup.title}</h1>
      </header>
      <main>
        <DueList due={due} empty={views.value.length === 0} next={next} />
        <ReadPage />
      </main>
      <BackupNudge href={`/library.html${BACKUP_NOW_HREF}`} newTab />
      <ReminderLine next={next} />
      <footer>
        <p class="small muted">
          {words.popup.covered(covered)}
          {count > 0 && ` · ${words.popup.dueCount(count)}`}
        </p>
        <a href="/library.html" target="_blank" rel="noreferrer">
          {words.popup.openBooklet}
        </a>
      </footer>
    </div>
  );
}
