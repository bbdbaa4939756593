import type { CivilDate } from '@baoqi/rules';
import { dateWords, relativeWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dayAt } from '../platform/clock.ts';
import { notify } from '../platform/notifications.ts';
import { minuteOfDay } from '../platform/time-of-day.ts';
import { type Page, usePage } from './page-context.ts';
import { useLastLook } from './use-last-look.ts';

/** "Next reminder … · last checked …", and a notice to try: whether the system shows them, nobody else can tell. */
export function ReminderLine({ next }: { next: CivilDate | null }): JSX.Element {
  const page = usePage();
  const { words, lang, today } = page;
  const w = words.reminders;
  const looked = useLastLook();
  const [tested, setTested] = useState(false);

  async function test() {
    await notify('test', { title: w.sampleTitle, message: w.sampleText, stay: false });
    setTested(true);
  }

  return (
    <div class="reminder-line small muted">
      <p>
        {next ? w.next(dateWords(next, lang, today)) : w.none}
        {' · '}
        {looked?.last ? w.checked(whenWords(looked.last.at, page)) : w.neverChecked}
      </p>
      <button type="button" class="btn quiet" onClick={() => void test()}>
        {w.test}
      </button>
      <p role="status">{looked && !looked.canTell ? w.off : tested ? w.tested : null}</p>
    </div>
  );
}

/** `今天 11:20`, by the wall of the user's zone. */
function whenWords(at: string, { lang, today, settings: { timeZone } }: Page): string {
  const instant = new Date(at);
  const minute = minuteOfDay(timeZone, instant);
  const clock = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
  return `${relativeWords(dayAt(instant, timeZone), today, lang)} ${clock}`;
}
