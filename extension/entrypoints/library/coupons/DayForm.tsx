import { type CivilDate, parseCivilDate } from '@baoqi/rules';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { usePage } from '../../../src/ui/page-context.ts';

type Props = {
  label: string;
  choiceLabel: string;
  choices: readonly (readonly [value: string, words: string])[];
  /** Whether it was kept. */
  onAdd: (on: CivilDate, days: number, choice: string) => Promise<boolean>;
};

/** A row of day, days and one choice, kept by Enter; the cursor is back at the day for the next one. */
export function DayForm({ label, choiceLabel, choices, onAdd }: Props): JSX.Element {
  const { words } = usePage();
  const w = words.coupons;
  const first = useRef<HTMLInputElement>(null);
  const [on, setOn] = useState('');
  const [days, setDays] = useState('');
  const [choice, setChoice] = useState(choices[0]?.[0] ?? '');
  const [said, setSaid] = useState('');

  async function add(event: JSX.TargetedSubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const day = parseCivilDate(on);
    if (day === null) return setSaid(w.badDay);
    if (!/^[1-9]\d{0,4}$|^100000$/.test(days)) return setSaid(w.badDays);
    setSaid('');
    if (!(await onAdd(day, Number(days), choice))) return;
    setOn('');
    first.current?.focus();
  }

  return (
    <form class="day-form" aria-label={label} noValidate onSubmit={(event) => void add(event)}>
      <label class="field">
        <span>{w.on}</span>
        <input ref={first} type="date" value={on} onInput={(e) => setOn(e.currentTarget.value)} />
      </label>
      <label class="field">
        <span>{w.days}</span>
        <input
          type="text"
          inputMode="numeric"
          maxLength={6}
          value={days}
          onInput={(e) => setDays(e.currentTarget.value.trim())}
        />
      </label>
      <label class="field">
        <span>{choiceLabel}</span>
        <select value={choice} onChange={(e) => setChoice(e.currentTarget.value)}>
          {choices.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="btn">
        {w.add}
      </button>
      <p class="field-problem" role="alert">
        {said}
      </p>
    </form>
  );
}
