import type { JSX } from 'preact';
import { usePage } from '../../../src/ui/page-context.ts';
import { ReminderLine } from '../../../src/ui/ReminderLine.tsx';
import { useCouponReminders } from '../../../src/ui/use-coupon-reminders.ts';
import { useViews } from '../../../src/ui/use-views.ts';
import { reminderStatus } from '../../../src/view/reminder-status.ts';
import { Leads } from './Leads.tsx';
import { QuietHours } from './QuietHours.tsx';

/** When reminders come, when they were last looked at, and a notice to try. */
export function Reminders(): JSX.Element {
  const { words, today } = usePage();
  const views = useViews();
  const coupons = useCouponReminders();
  const w = words.reminders;
  return (
    <section class="panel pad" aria-labelledby="reminders">
      <h2 id="reminders">{w.title}</h2>
      <p class="hint">{w.text}</p>
      {views.state === 'ready' && <ReminderLine next={reminderStatus(views.value, coupons, today).next} />}
      <Leads />
      <QuietHours />
    </section>
  );
}
