import type { PolicyData, Source } from '@baoqi/policies/types';
import { type Because, parseCivilDate } from '@baoqi/rules';
import { CONFIDENCE_WORDS, dateWords, PUBLISHER_WORDS, STATUS_WORDS, stepWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import { usePage } from '../../../src/ui/page-context.ts';

/** The steps that lead to a date, and what they rest on: source, its words, when it was seen, how far it is to be trusted. */
export function WhyDate({ because, policies }: { because: Because; policies: PolicyData }): JSX.Element {
  const { words, lang } = usePage();
  const policy = policies.policies.find(({ id }) => id === because.policy) ?? null;
  return (
    <div class="why-body">
      <ol class="why-steps">
        {because.steps.map((step, index) => (
          <li key={`${index} ${step.key}`}>{stepWords(step, lang)}</li>
        ))}
      </ol>
      {policy && (
        <p class="small">
          {words.item.rests}: {policy.title[lang]} ·{' '}
          {words.item.confidence(CONFIDENCE_WORDS[policy.confidence][lang])}
          {policy.status !== 'current' && ` · ${STATUS_WORDS[policy.status][lang]}`}
        </p>
      )}
      {policy?.contested && <p class="small">{policy.contested[lang]}</p>}
      {because.sources.map((source) => (
        <SourceNote key={`${source.title} ${source.quote}`} source={source} />
      ))}
    </div>
  );
}

/** A source is named, never linked: only a brand's own allow-listed address becomes something to press. */
function SourceNote({ source }: { source: Source }): JSX.Element {
  const { words, lang } = usePage();
  const day = (text: string | null) => {
    const date = parseCivilDate(text);
    return date ? dateWords(date, lang) : text;
  };
  return (
    <figure class="source">
      {source.quote && <blockquote>{source.quote}</blockquote>}
      <figcaption>
        {source.title} · {PUBLISHER_WORDS[source.publisher][lang]}
        {source.published && ` · ${words.item.published(day(source.published) ?? '')}`}
        {` · ${words.item.seen(day(source.seen) ?? source.seen)}`}
        {source.url && (
          <span class="address">
            {words.item.original}: {source.url}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
