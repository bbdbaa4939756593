import { type CivilDate, evaluate } from '@baoqi/rules';
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Lang } from '../addresses/langs.ts';
import type { BrandFile } from '../data/brand-file.ts';
import { Answer } from './Answer.tsx';
import { type Choices, QuestionForm } from './QuestionForm.tsx';
import {
  badDates,
  EMPTY,
  factsOf,
  type Question,
  readQuestion,
  todayInChina,
  writeQuestion,
} from './question.ts';
import { readBrand } from './read-brand.ts';
import { DEADLINE_WORDS } from './words.ts';

type Props = {
  lang: Lang;
  brands: Choices[];
  /** Where the terms of a brand lie: `${api}nikon.json`. */
  api: string;
  /** Where a brand's page lies: `${pages}nikon/`. */
  pages: string;
};

type Terms = 'none' | 'reading' | 'failed' | BrandFile;

/** “When is my deadline?”: the form, the terms of the chosen brand, and what the rules make of both. */
export default function DeadlineFinder({ lang, brands, api, pages }: Props): JSX.Element {
  const w = DEADLINE_WORDS[lang];
  const [question, setQuestion] = useState<Question>(EMPTY);
  const [today, setToday] = useState<CivilDate | null>(null);
  const [attempt, setAttempt] = useState(0);
  const known = brands.some(({ id }) => id === question.brand);
  const terms = useTerms(known ? `${api}${question.brand}.json` : null, attempt);

  useEffect(() => {
    const follow = () => setQuestion(readQuestion(location.hash));
    follow();
    setToday(todayInChina(new Date()));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const ask = (next: Question) => {
    setQuestion(next);
    history.replaceState(null, '', writeQuestion(next) || location.pathname);
  };

  // Without a category “nothing found” would only mean that nothing was asked.
  const complete = question.category !== '' && question.ordered !== '';
  const facts = useMemo(() => factsOf(question), [question]);
  const evaluation =
    complete && facts !== null && today !== null && typeof terms === 'object'
      ? evaluate(facts, { ...terms, brands: [terms.brand] }, today)
      : null;

  return (
    <div class="finder">
      <QuestionForm question={question} brands={brands} bad={badDates(question)} lang={lang} onChange={ask} />
      <div class="result" aria-live="polite">
        {question.brand !== '' && !known && <p class="warn">{w.badBrand(question.brand)}</p>}
        {known && !complete && <p class="soft">{w.needMore}</p>}
        {terms === 'reading' && <p class="soft">{w.reading}</p>}
        {terms === 'failed' && (
          <p class="warn">
            {w.failed}{' '}
            <button type="button" class="go plain" onClick={() => setAttempt(attempt + 1)}>
              {w.retry}
            </button>
          </p>
        )}
        {evaluation !== null && today !== null && typeof terms === 'object' && (
          <Answer
            evaluation={evaluation}
            policies={terms.policies}
            today={today}
            lang={lang}
            page={`${pages}${question.brand}/`}
          />
        )}
      </div>
    </div>
  );
}

function useTerms(address: string | null, attempt: number): Terms {
  const [terms, setTerms] = useState<Terms>('none');
  useEffect(() => {
    if (address === null) {
      setTerms('none');
      return;
    }
    const gone = new AbortController();
    setTerms('reading');
    void readBrand(address, gone.signal).then((found) => {
      if (!gone.signal.aborted) setTerms(found ?? 'failed');
    });
    return () => gone.abort();
    // Another attempt reads the same address again.
  }, [address, attempt]);
  return terms;
}
