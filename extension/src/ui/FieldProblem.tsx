import type { JSX } from 'preact';

/** What is wrong with a field, next to it; `id` is what the field's `aria-describedby` names. */
export function FieldProblem({ id, said }: { id: string; said: readonly string[] }): JSX.Element {
  return (
    <span class="field-problem" id={id} role="status">
      {said.map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
    </span>
  );
}
