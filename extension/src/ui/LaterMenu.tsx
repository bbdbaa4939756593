import { addDays, type CivilDate } from '@baoqi/rules';
import type { JSX } from 'preact';
import { reopen, snooze } from '../records/tasks.ts';
import type { DueEntry } from '../view/due-entry.ts';
import { usePage } from './page-context.ts';
import { useChange } from './Toast.tsx';

/** *Later*: only days that still leave time to act. */
export function LaterMenu({ entry, onClose }: { entry: DueEntry; onClose: () => void }): JSX.Element {
  const { words, today } = usePage();
  const change = useChange();
  const { itemId, key, kind } = entry;
  const choices = [1, 3, 7, 14].filter((days) => days <= entry.daysLeft);

  async function later(until: CivilDate) {
    const undo = () => void change(reopen(itemId, key, kind));
    if (await change(snooze(itemId, key, kind, until), words.due.snoozed, undo)) onClose();
  }

  return (
    <fieldset class="later">
      <legend class="small">{words.due.laterTitle}</legend>
      <div class="buttons">
        {choices.map((days) => (
          <button type="button" class="btn" key={days} onClick={() => later(addDays(today, days))}>
            {days === 1 ? words.due.tomorrow : words.due.inDays(days)}
          </button>
        ))}
        <button type="button" class="btn quiet" onClick={onClose}>
          {words.common.cancel}
        </button>
      </div>
    </fieldset>
  );
}
