import type { CivilDate } from '@baoqi/rules';
import { dateWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RepairEntry } from '../../../src/records/types.ts';
import { DraftDate } from '../../../src/ui/DraftDate.tsx';
import { entriesOf } from '../../../src/ui/entries.ts';
import { usePage } from '../../../src/ui/page-context.ts';
import { draftOf, draftProblems, EMPTY_DRAFT, type RepairProblem, repairOf } from './repair-draft.ts';

export type RepairFormProps = {
  repair: RepairEntry | null;
  bought: CivilDate | null;
  parts: readonly (readonly [id: string, name: string])[];
  onSave: (repair: RepairEntry) => void;
  onClose: () => void;
};

/** One stay at a repairer's. What cannot be so is said next to the field; nothing that was typed is lost. */
export function RepairForm({ repair, bought, parts, onSave, onClose }: RepairFormProps): JSX.Element {
  const { words, lang, today } = usePage();
  const w = words.history;
  const [draft, setDraft] = useState(repair ? draftOf(repair) : EMPTY_DRAFT);
  const [pressed, setPressed] = useState(false);
  const problems = draftProblems(draft, today, bought);
  const saidOf = (problem: RepairProblem | null): string[] => {
    if (problem === null || (problem.kind === 'needed' && !pressed)) return [];
    return [
      'day' in problem ? w.problem[problem.kind](dateWords(problem.day, lang)) : w.problem[problem.kind],
    ];
  };

  function save(event: JSX.TargetedSubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setPressed(true);
    // A day that is half typed reads as none; it is not saved as "still there".
    if (event.currentTarget.querySelector('input:invalid')) return;
    const made = repairOf(draft, repair?.id ?? crypto.randomUUID(), today, bought);
    if (made) onSave(made);
  }

  return (
    <form class="done-form repair-form" noValidate onSubmit={save}>
      <div class="fields">
        <DraftDate
          label={w.from}
          value={draft.from}
          said={saidOf(problems.from)}
          onInput={(from) => setDraft({ ...draft, from })}
        />
        <DraftDate
          label={w.until}
          hint={w.untilHint}
          value={draft.until}
          said={saidOf(problems.until)}
          onInput={(until) => setDraft({ ...draft, until })}
        />
        <label class="field">
          <span>{w.part}</span>
          <select value={draft.part} onChange={(e) => setDraft({ ...draft, part: e.currentTarget.value })}>
            <option value="">{words.common.unknown}</option>
            {parts.map(([part, name]) => (
              <option key={part} value={part}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{w.outcome}</span>
          <select
            value={draft.outcome}
            onChange={(e) => {
              const chosen = entriesOf(w.outcomes).find(([outcome]) => outcome === e.currentTarget.value);
              if (chosen) setDraft({ ...draft, outcome: chosen[0] });
            }}
          >
            {entriesOf(w.outcomes).map(([outcome, name]) => (
              <option key={outcome} value={outcome}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="field is-wide">
          <span>{w.note}</span>
          <textarea
            rows={2}
            maxLength={5000}
            placeholder={w.noteHint}
            value={draft.note}
            onInput={(e) => setDraft({ ...draft, note: e.currentTarget.value })}
          />
        </label>
      </div>
      <div class="buttons">
        <button type="submit" class="btn primary">
          {w.save}
        </button>
        <button type="button" class="btn" onClick={onClose}>
          {words.common.cancel}
        </button>
      </div>
    </form>
  );
}
