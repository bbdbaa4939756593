import { type CivilDate, parseCivilDate } from '@baoqi/rules';
import type { JSX } from 'preact';
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

type DateProps = { label: string; value: CivilDate | null; onSave: (value: CivilDate | null) => void };

export function DateField({ label, value, onSave }: DateProps): JSX.Element {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        key={value}
        type="date"
        min="1990-01-01"
        max="2100-12-31"
        defaultValue={value ?? ''}
        onChange={(e) => {
          // While a date is being typed the browser gives none, or one of the year 0002: only a whole one is saved.
          const text = e.currentTarget.value;
          const date = parseCivilDate(text);
          if (text === '' ? e.currentTarget.validity.badInput === false : date !== null && date >= '1990')
            onSave(date);
        }}
      />
    </label>
  );
}

type ChoiceProps<T extends string> = {
  label: string;
  value: T | '';
  choices: readonly (readonly [value: T | '', words: string])[];
  onSave: (value: T | '') => void;
};

export function ChoiceField<T extends string>({
  label,
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
