import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Lang } from '../addresses/langs.ts';
import { useLater } from '../asking/use-later.ts';
import { useQuestion } from '../asking/use-question.ts';
import { type Choices, QuestionForm } from './QuestionForm.tsx';
import { badDates, EMPTY, factsOf, readQuestion, writeQuestion } from './question.ts';
import { readTerms } from './read-terms.ts';
import { DEADLINE_WORDS } from './words.ts';

type Props = {
  lang: Lang;
  brands: Choices[];
  /** Where the terms lie: `${api}brands/nikon.json`, `${api}law.json`. */
  api: string;
  /** Where a brand's page lies: `${pages}nikon/`. */
  pages: string;
};

/** “When is my deadline?”: the form, the terms of the chosen brand, and what the rules make of both. */
export default function DeadlineFinder({ lang, brands, api, pages }: Props): JSX.Element {
  const w = DEADLINE_WORDS[lang];
  const { question, ask, today } = useQuestion({ empty: EMPTY, read: readQuestion, write: writeQuestion });
  const [attempt, setAttempt] = useState(0);
  const known = brands.some(({ id }) => id === question.brand);
  const terms = useLater(known ? question.brand : null, attempt, (brand, signal) =>
    readTerms({ brand: `${api}brands/${brand}.json`, law: `${api}law.json` }, signal),
  );

  // Without a category “nothing found” would only mean that nothing was asked.
  const complete = question.category !== '' && question.ordered !== '';
  const facts = useMemo(() => factsOf(question), [question]);
  // Rules and pictures weigh most of the page, and nobody needs them before there is a question.
  const answering = useLater(known && complete ? 'rules' : null, attempt, () => import('./Computed.tsx'));
  const reading = [terms, answering].includes('reading');
  const failed = [terms, answering].includes('failed');

  return (
    <div class="finder">
      <QuestionForm question={question} brands={brands} bad={badDates(question)} lang={lang} onChange={ask} />
      <div class="result" aria-live="polite">
        {question.brand !== '' && !known && <p class="warn">{w.badBrand(question.brand)}</p>}
        {known && !complete && <p class="soft">{w.needMore}</p>}
        {reading && <p class="soft">{w.reading}</p>}
        {failed && (
          <p class="warn">
            {w.failed}{' '}
            <button type="button" class="go plain" onClick={() => setAttempt(attempt + 1)}>
              {w.retry}
            </button>
          </p>
        )}
        {facts && today && typeof terms === 'object' && typeof answering === 'object' && (
          <answering.Computed
            facts={facts}
            terms={terms}
            today={today}
            lang={lang}
            page={`${pages}${question.brand}/`}
          />
        )}
      </div>
    </div>
  );
}
