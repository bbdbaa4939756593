import type { JSX } from 'preact';
import { usePage } from './page-context.ts';
import { useToast } from './Toast.tsx';

type CopyFieldProps = { label: string; value: string | null; shown?: string | null };

/** A value that goes to the clipboard at one press. */
export function CopyField({ label, value, shown = null }: CopyFieldProps): JSX.Element {
  const { words } = usePage();
  const toast = useToast();
  if (!value)
    return (
      <p class="copy is-empty">
        <span>{label}</span> <b>{words.common.notFilled}</b>
      </p>
    );
  const copy = () =>
    void navigator.clipboard
      .writeText(value)
      .then(() => toast({ text: `${words.common.copied}: ${value}`, tone: 'calm' }));
  return (
    <button type="button" class="copy" onClick={copy}>
      <span>{label}</span> <b>{shown ?? value}</b>
      <i>{words.common.copy}</i>
    </button>
  );
}
