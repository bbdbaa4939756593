import type { Source, Step } from '@baoqi/rules';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Lang } from '../addresses/langs.ts';
import { DEADLINE_WORDS } from './words.ts';

type Say = (step: Step, lang: Lang) => string;
type Props = {
  steps: readonly Step[];
  sources: readonly Source[];
  lang: Lang;
  /** Where terms and sources are told in full; null for the law, whose sources are then named here. */
  about: string | null;
};

/** “Why this date?”: the steps of a reason. Their words are fetched when it is opened. */
export function Why({ steps, sources, lang, about }: Props): JSX.Element {
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
      {about !== null ? (
        <a href={about}>{w.more}</a>
      ) : (
        <p class="soft small">
          {w.lawSources}
          {sources.map((source) => (
            <span key={source.title}>
              {source.url ? (
                <a href={source.url} rel="noreferrer nofollow">
                  {source.title}
                </a>
              ) : (
                source.title
              )}{' '}
            </span>
          ))}
        </p>
      )}
    </details>
  );
}
