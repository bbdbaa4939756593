import type { CounterKind, CounterReading } from '@baoqi/rules';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { DateField } from '../../../src/ui/EditField.tsx';
import { FieldProblem } from '../../../src/ui/FieldProblem.tsx';
import { usePage } from '../../../src/ui/page-context.ts';

type CounterFieldProps = {
  kind: CounterKind;
  value: CounterReading | null;
  said: readonly string[];
  onSave: (reading: CounterReading | null) => void;
};

const MOST = 1_000_000_000;

/** A count and the day on which somebody read it. A new count is taken as read today, until another day is given. */
export function CounterField({ kind, value, said, onSave }: CounterFieldProps): JSX.Element {
  const { words, today } = usePage();
  const w = words.history;
  const id = useId();
  const [bad, setBad] = useState<'count' | 'countFirst' | null>(null);

  function take(text: string) {
    const reading = Number(text);
    const valid = text !== '' && Number.isInteger(reading) && reading >= 0 && reading <= MOST;
    setBad(text === '' || valid ? null : 'count');
    if (text === '') {
      if (value !== null) onSave(null);
    } else if (valid && reading !== value?.reading) onSave({ reading, on: today });
  }

  return (
    <div class="fields counter">
      <div class="field-box">
        <label class="field" for={id}>
          <span>{w.counter[kind]}</span>
        </label>
        <input
          key={value?.reading}
          id={id}
          type="text"
          inputMode="numeric"
          maxLength={12}
          defaultValue={value === null ? '' : String(value.reading)}
          aria-invalid={bad !== null || said.length > 0}
          aria-describedby={`${id}-said`}
          onChange={(e) => take(e.currentTarget.value.trim())}
        />
        <FieldProblem id={`${id}-said`} said={bad ? [w.problem[bad]] : said} />
      </div>
      <DateField
        label={w.counterOn}
        value={value?.on ?? null}
        onSave={(on) => {
          if (value === null) setBad('countFirst');
          else onSave({ ...value, on });
        }}
      />
    </div>
  );
}
