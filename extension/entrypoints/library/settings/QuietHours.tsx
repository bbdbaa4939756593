import { DEFAULT_QUIET, type QuietHours as Hours } from '@baoqi/rules';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { saveSettings } from '../../../src/records/settings.ts';
import { ChoiceField } from '../../../src/ui/EditField.tsx';
import { FieldProblem } from '../../../src/ui/FieldProblem.tsx';
import { usePage } from '../../../src/ui/page-context.ts';
import { useChange } from '../../../src/ui/Toast.tsx';
import { clockOf, minuteOf } from './wall-clock.ts';

/** From when to when nothing rings. */
export function QuietHours(): JSX.Element {
  const { words, settings } = usePage();
  const change = useChange();
  const w = words.reminders;
  const { quiet } = settings.reminders;
  const save = (next: Hours | null) =>
    void change(saveSettings({ reminders: { ...settings.reminders, quiet: next } }), words.item.saved);
  return (
    <div class="fields">
      <ChoiceField
        label={w.quiet}
        hint={w.quietHint}
        value={quiet === null ? 'off' : 'on'}
        choices={[
          ['on', w.quietOn],
          ['off', w.quietOff],
        ]}
        onSave={(chosen) => chosen && save(chosen === 'off' ? null : DEFAULT_QUIET)}
      />
      {quiet && (
        <>
          <TimeField
            label={w.quietFrom}
            minute={quiet.from}
            said={quiet.from === quiet.to ? [w.quietSame] : []}
            onSave={(from) => save({ ...quiet, from })}
          />
          <TimeField label={w.quietTo} minute={quiet.to} said={[]} onSave={(to) => save({ ...quiet, to })} />
        </>
      )}
    </div>
  );
}

type TimeProps = { label: string; minute: number; said: string[]; onSave: (minute: number) => void };

function TimeField({ label, minute, said, onSave }: TimeProps): JSX.Element {
  const id = useId();
  return (
    <div class="field-box">
      <label class="field" for={`${id}-in`}>
        <span>{label}</span>
      </label>
      <input
        key={minute}
        id={`${id}-in`}
        type="time"
        defaultValue={clockOf(minute)}
        aria-describedby={id}
        onChange={(e) => {
          const next = minuteOf(e.currentTarget.value);
          if (next !== null && next !== minute) onSave(next);
        }}
      />
      <FieldProblem id={id} said={said} />
    </div>
  );
}
