import { DEFAULT_QUIET } from '@baoqi/rules';
import type { JSX } from 'preact';
import { saveSettings } from '../../../src/records/settings.ts';
import { ChoiceField } from '../../../src/ui/EditField.tsx';
import { usePage } from '../../../src/ui/page-context.ts';
import { ReminderLine } from '../../../src/ui/ReminderLine.tsx';
import { useChange } from '../../../src/ui/Toast.tsx';
import { useViews } from '../../../src/ui/use-views.ts';
import { reminderStatus } from '../../../src/view/reminder-status.ts';

/** When reminders come, when they were last looked at, and a notice to try. */
export function Reminders(): JSX.Element {
  const { words, settings, today } = usePage();
  const change = useChange();
  const views = useViews();
  const w = words.reminders;
  const save = (quiet: typeof settings.reminders.quiet) =>
    void change(saveSettings({ reminders: { ...settings.reminders, quiet } }), words.item.saved);
  return (
    <section class="panel pad" aria-labelledby="reminders">
      <h2 id="reminders">{w.title}</h2>
      <p class="hint">{w.text}</p>
      <div class="fields">
        <ChoiceField
          label={w.quiet}
          value={settings.reminders.quiet === null ? 'off' : 'on'}
          choices={[
            ['on', w.quietOn],
            ['off', w.quietOff],
          ]}
          onSave={(chosen) => chosen && save(chosen === 'off' ? null : DEFAULT_QUIET)}
        />
      </div>
      {views.state === 'ready' && <ReminderLine next={reminderStatus(views.value, today).next} />}
    </section>
  );
}
