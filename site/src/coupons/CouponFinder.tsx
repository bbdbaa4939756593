import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Lang } from '../addresses/langs.ts';
import { useLater } from '../asking/use-later.ts';
import { useQuestion } from '../asking/use-question.ts';
import { askedOf, EMPTY, readAsk, writeAsk } from './ask.ts';
import { CouponForm, type Size } from './CouponForm.tsx';
import { EXAMPLES } from './examples.ts';
import { readProgramme } from './read-programme.ts';
import { COUPON_WORDS } from './words.ts';

type Props = { lang: Lang; sizes: Size[]; api: string };

/** The coupon calculator: the form, the rules as data, and what the engine makes of both. The address carries it all. */
export default function CouponFinder({ lang, sizes, api }: Props): JSX.Element {
  const w = COUPON_WORDS[lang];
  const { question, ask, today } = useQuestion({ empty: EMPTY, read: readAsk, write: writeAsk });
  const [attempt, setAttempt] = useState(0);

  const asked = useMemo(() => (today === null ? null : askedOf(question, today)), [question, today]);
  const programme = useLater(asked ? api : null, attempt, readProgramme);
  // The engine and the words of its reasons: nobody needs them before there is a question.
  const engine = useLater(asked ? 'engine' : null, attempt, () => import('./Judged.tsx'));
  const failed = [programme, engine].includes('failed');

  return (
    <div class="finder">
      <CouponForm ask={question} sizes={sizes} today={today} lang={lang} onChange={ask} />
      <div class="result" aria-live="polite">
        <h2 class="visually-hidden">{w.answer}</h2>
        {asked === null && <p class="soft">{w.needEnd}</p>}
        <p class="examples">
          {asked !== null && w.examples}
          <a href={EXAMPLES.allow}>{w.exampleAllow}</a>
          <a href={EXAMPLES.deny}>{w.exampleDeny}</a>
          <a href={EXAMPLES.two}>{w.exampleTwo}</a>
          {asked !== null && (
            <button type="button" onClick={() => ask(EMPTY)}>
              {w.clear}
            </button>
          )}
        </p>
        {!failed && [programme, engine].includes('reading') && <p class="soft">{w.reading}</p>}
        {failed && (
          <p class="warn">
            {w.failed}{' '}
            <button type="button" class="go plain" onClick={() => setAttempt(attempt + 1)}>
              {w.retry}
            </button>
          </p>
        )}
        {asked && today && typeof programme === 'object' && typeof engine === 'object' && (
          <>
            {asked.unsaid.map((one) => (
              <p key={one} class="warn unsaid">
                {w.unsaid[one]}
              </p>
            ))}
            {asked.skipped > 0 && <p class="warn unsaid">{w.skipped(asked.skipped)}</p>}
            <engine.Judged asked={asked} programme={programme} today={today} lang={lang} />
            <p class="soft small share">{w.share}</p>
          </>
        )}
        <p class="soft small">{w.noCheckIn}</p>
      </div>
    </div>
  );
}
