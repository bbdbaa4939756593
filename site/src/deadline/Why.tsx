import type { Step } from '@baoqi/rules';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Lang } from '../addresses/langs.ts';
import { DEADLINE_WORDS } from './words.ts';

type Say = (step: Step, lang: Lang) => string;
type Props = { steps: readonly Step[]; lang: Lang; about: string };

/** “Why this date?”: the steps of a reason. Their words are fetched when it is opened. */
export function Why({ steps, lang, about }: Props): JSX.Element {
  const w = DEADLINE_WORDS[lang];
  const [say, setSay] = useState<Say | null>(null);

  const load = () => {
    if (say) return;
    import('./say-step.ts').then(
      ({ stepWords }) => setSay(() => stepWords),
      // No network: the terms and sources are a click away, and opening it again tries again.
      () => undefined,
    );
  };

  return (
    <details onToggle={load}>
      <summary>{w.why}</summary>
      {say && (
        <ol>
          {steps.map((step) => (
            <li key={`${step.key} ${JSON.stringify(step.values)}`}>{say(step, lang)}</li>
          ))}
        </ol>
      )}
      <a href={about}>{w.more}</a>
    </details>
  );
}
