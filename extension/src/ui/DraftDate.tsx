import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { FieldProblem } from './FieldProblem.tsx';
import { usePage } from './page-context.ts';

type DraftDateProps = {
  label: string;
  hint?: string;
  value: string;
  /** What is wrong with it. */
  said: readonly string[];
  onInput: (value: string) => void;
};

/** A day in a form that is saved as a whole. A day that is half typed is said to be so, not taken for none. */
export function DraftDate({ label, hint, value, said, onInput }: DraftDateProps): JSX.Element {
  const { words } = usePage();
  const id = useId();
  const [half, setHalf] = useState(false);
  const all = half ? [words.history.problem.unfinished] : said;
  return (
    <div class="field-box">
      <label class="field" for={`${id}-in`}>
        <span>{label}</span>
      </label>
      <input
        id={`${id}-in`}
        type="date"
        value={value}
        aria-invalid={all.length > 0}
        aria-describedby={id}
        onInput={(e) => {
          setHalf(false);
          onInput(e.currentTarget.value);
        }}
        onBlur={(e) => setHalf(e.currentTarget.validity.badInput)}
      />
      {hint && <span class="field-hint">{hint}</span>}
      <FieldProblem id={id} said={all} />
    </div>
  );
}
