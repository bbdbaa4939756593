import type { JSX } from 'preact';
import type { Lang } from '../addresses/langs.ts';
import { COUPON_WORDS } from './words.ts';

type Row = { on: string; days: string; last: string };

type Props = {
  id: string;
  title: string;
  hint: string;
  add: string;
  /** What the third column asks, and what can be answered. */
  lastLabel: string;
  options: readonly (readonly [value: string, words: string])[];
  rows: readonly Row[];
  lang: Lang;
  onChange: (rows: Row[]) => void;
};

/** Rows of day, days and one choice. Enter adds a row like the one before, so that a list is typed without the mouse. */
export function Rows({ id, title, hint, add, lastLabel, options, rows, lang, onChange }: Props): JSX.Element {
  const w = COUPON_WORDS[lang];
  const change = (index: number, changes: Partial<Row>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...changes } : row)));
  const addRow = () => {
    const before = rows.at(-1);
    onChange([...rows, { on: '', days: before?.days ?? '', last: before?.last ?? options[0]?.[0] ?? '' }]);
    requestAnimationFrame(() => document.getElementById(`${id}-${rows.length}-on`)?.focus());
  };
  const onEnter = (event: JSX.TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    addRow();
  };
  return (
    <fieldset class="rows" aria-describedby={`${id}-hint`}>
      <legend>{title}</legend>
      <small id={`${id}-hint`}>{hint}</small>
      {rows.map((row, index) => (
        // A row has no name but its place.
        <div class="line" key={index}>
          <input
            id={`${id}-${index}-on`}
            type="date"
            aria-label={`${w.on} ${index + 1}`}
            min="2000-01-01"
            max="2200-12-31"
            value={row.on}
            onInput={(event) => change(index, { on: event.currentTarget.value })}
            onKeyDown={onEnter}
          />
          <input
            type="text"
            inputMode="numeric"
            maxLength={5}
            placeholder={w.days}
            aria-label={`${w.days} ${index + 1}`}
            value={row.days}
            onInput={(event) => change(index, { days: event.currentTarget.value.trim() })}
            onKeyDown={onEnter}
          />
          <select
            aria-label={`${lastLabel} ${index + 1}`}
            value={row.last}
            onChange={(event) => change(index, { last: event.currentTarget.value })}
          >
            {options.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
          <button
            type="button"
            aria-label={w.remove(index + 1)}
            onClick={() => onChange(rows.filter((_, at) => at !== index))}
          >
            ×
          </button>
        </div>
      ))}
      <button type="button" class="go plain" onClick={addRow}>
        + {add}
      </button>
    </fieldset>
  );
}
