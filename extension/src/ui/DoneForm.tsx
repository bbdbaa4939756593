import { parseCivilDate } from '@baoqi/rules';
import { ACTION_WORDS } from '@baoqi/ui';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { markDone } from '../records/tasks.ts';
import type { DueEntry } from '../view/due-entry.ts';
import { usePage } from './page-context.ts';
import { useChange } from './Toast.tsx';

export type DoneFormProps = {
  entry: Pick<DueEntry, 'itemId' | 'key' | 'kind' | 'verified'>;
  onClose: () => void;
};

/** *Done* asks for the proof: when, which number, which file. Only the day is wanted; the rest may follow. */
export function DoneForm({ entry, onClose }: DoneFormProps): JSX.Element {
  const { words, lang, today } = usePage();
  const change = useChange();
  const id = useId();
  const [on, setOn] = useState<string>(today);
  const [number, setNumber] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const kind = entry.kind === 'register' || entry.kind === 'get-invoice' ? entry.kind : 'other';

  async function save(event: Event) {
    event.preventDefault();
    setBusy(true);
    const made = await change(
      markDone({
        itemId: entry.itemId,
        deadline: entry.key,
        kind: entry.kind,
        doneOn: parseCivilDate(on),
        proofNumber: number.trim() || null,
        proofFile: file,
      }),
      entry.verified ? words.done.saved : words.done.stillCheck,
    );
    setBusy(false);
    if (made) onClose();
  }

  return (
    <form class="done-form" onSubmit={save} aria-labelledby={`${id}-title`}>
      <p class="form-title" id={`${id}-title`}>
        {words.done.title(ACTION_WORDS[entry.kind][lang])}
      </p>
      <p class="muted small">{words.done.why}</p>
      {!entry.verified && <p class="check-note">{words.due.checkNote}</p>}
      <label class="field">
        <span>{words.done.on}</span>
        <input type="date" required max={today} value={on} onInput={(e) => setOn(e.currentTarget.value)} />
      </label>
      <label class="field">
        <span>
          {words.done.number[kind]} <i>{words.common.optional}</i>
        </span>
        <input type="text" maxLength={200} value={number} onInput={(e) => setNumber(e.currentTarget.value)} />
      </label>
      <label class="field">
        <span>
          {words.done.file} <i>{words.done.fileHint}</i>
        </span>
        <input type="file" onChange={(e) => setFile(e.currentTarget.files?.[0] ?? null)} />
      </label>
      <div class="buttons">
        <button type="submit" class="btn primary" disabled={busy}>
          {words.done.confirm}
        </button>
        <button type="button" class="btn" onClick={onClose}>
          {words.common.cancel}
        </button>
      </div>
    </form>
  );
}
