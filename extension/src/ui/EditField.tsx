import { type CivilDate, parseCivilDate } from '@baoqi/rules';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { FieldProblem } from './FieldProblem.tsx';
import { usePage } from './page-context.ts';

type TextProps = { label: string; value: string | null; onSave: (value: string | null) => void };

/** Saved when left; an emptied field is *not known* again. The value is the key, so that a change from elsewhere is drawn. */
export function TextField({ label, value, onSave }: TextProps): JSX.Element {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        key={value}
        type="text"
        maxLength={500}
        defaultValue={value ?? ''}
        onChange={(e) => saveText(e.currentTarget.value, value, onSave)}
      />
    </label>
  );
}

/** The same for texts that want room. */
export function LongField({ label, value, onSave }: TextProps): JSX.Element {
  return (
    <label class="field is-wide">
      <span>{label}</span>
      <textarea
        key={value}
        rows={2}
        maxLength={10_000}
        defaultValue={value ?? ''}
        onChange={(e) => saveText(e.currentTarget.value, value, onSave)}
      />
    </label>
  );
}

function saveText(text: string, old: string | null, onSave: (value: string | null) => void) {
  const next = text.trim() || null;
  if (next !== old) onSave(next);
}

type DateProps = {
  label: string;
  hint?: string;
  value: CivilDate | null;
  /** What the rules find wrong with it. */
  said?: readonly string[];
  onSave: (value: CivilDate | null) => void;
};

/** Saved as soon as it is a day of a plausible year. Anything else is said next to it and stays as it was typed. */
export function DateField({ label, hint, value, said = [], onSave }: DateProps): JSX.Element {
  const { words } = usePage();
  const id = useId();
  const [bad, setBad] = useState<'year' | 'unfinished' | null>(null);
  const all = bad ? [words.history.problem[bad]] : said;

  function take(input: HTMLInputElement, left: boolean) {
    const text = input.value;
    const date = parseCivilDate(text);
    const known = date !== null && date >= FIRST_YEAR && date < AFTER_LAST_YEAR;
    if (input.validity.badInput) {
      if (left) setBad('unfinished');
    } else if (text === '' || known) {
      setBad(null);
      if ((text || null) !== value) onSave(text === '' ? null : date);
    } else if (left || text >= '1000') {
      // While a year is typed the browser gives 0002, 0020, 0202: only on leaving is that a mistake.
      setBad('year');
    }
  }

  return (
    <div class="field-box">
      <label class="field" for={`${id}-in`}>
        <span>{label}</span>
      </label>
      <input
        key={value}
        id={`${id}-in`}
        type="date"
        defaultValue={value ?? ''}
        aria-invalid={all.length > 0}
        aria-describedby={id}
        onChange={(e) => take(e.currentTarget, false)}
        onBlur={(e) => take(e.currentTarget, true)}
      />
      {hint && <span class="field-hint">{hint}</span>}
      <FieldProblem id={id} said={all} />
    </div>
  );
}

const FIRST_YEAR = '1990';
const AFTER_LAST_YEAR = '2101';

type ChoiceProps<T extends string> = {
  label: string;
  hint?: string;
  value: T | '';
  choices: readonly (readonly [value: T | '', words: string])[];
  onSave: (value: T | '') => void;
};

export function ChoiceField<T extends string>({
  label,
  hint,
  value,
  choices,
  onSave,
}: ChoiceProps<T>): JSX.Element {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={(e) => {
          const chosen = choices.find(([choice]) => choice === e.currentTarget.value);
          if (chosen) onSave(chosen[0]);
        }}
      >
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
      {hint && <span class="field-hint">{hint}</span>}
    </label>
  );
}

type MaybeProps = { label: string; value: boolean | null; onSave: (value: boolean | null) => void };

/** Yes, no, or not known: three answers, since *not known* is not *no*. */
export function MaybeField({ label, value, onSave }: MaybeProps): JSX.Element {
  const { words } = usePage();
  return (
    <ChoiceField
      label={label}
      value={value === null ? '' : value ? 'yes' : 'no'}
      choices={[
        ['', words.common.unknown],
        ['yes', words.common.yes],
        ['no', words.common.no],
      ]}
      onSave={(choice) => onSave(choice === '' ? null : choice === 'yes')}
    />
  );
}
