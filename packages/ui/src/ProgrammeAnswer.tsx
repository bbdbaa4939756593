import type { CivilDate } from '@baoqi/rules';
import type { Advice, Failing, Grant, Judgement, Programme } from '@baoqi/rules/programme';
import type { JSX } from 'preact';
import { dateWords } from './date-words.ts';
import { type Lang, langTag } from './lang.ts';
import { ProgrammeAge } from './ProgrammeAge.tsx';
import { PROGRAMME_ANSWER_WORDS, VERDICT_WORDS } from './programme-answer-words.ts';
import { adviceWords, contradictionWords, failingWords } from './programme-words.ts';

export type ProgrammeAnswerProps = {
  programme: Programme;
  judged: Judgement;
  advice: readonly Advice[];
  grants: readonly Grant[];
  lang: Lang;
};

const MARK = { allow: '✓', warn: '!', deny: '✕' } as const;

/** What a redemption comes to: verdict and new end, every failing rule with its text, other readings, what to do. */
export function ProgrammeAnswer({
  programme,
  judged,
  advice,
  grants,
  lang,
}: ProgrammeAnswerProps): JSX.Element {
  const w = PROGRAMME_ANSWER_WORDS[lang];
  const { verdict, end, failed, readings, contradictions, spends, certainty } = judged;
  const denials = failed.filter((one) => one.verdict === 'deny');
  const warnings = failed.filter((one) => one.verdict === 'warn');
  const day = (date: CivilDate) => dateWords(date, lang);
  return (
    <div class={`bq-answer is-${verdict}`} data-verdict={verdict}>
      <p class="bq-verdict">
        <span aria-hidden="true">{MARK[verdict]}</span> {VERDICT_WORDS[verdict][lang]}
      </p>
      {verdict !== 'deny' && <p class="bq-end">{end === null ? w.noEnd : w.end(day(end))}</p>}
      <p class="bq-sure">{w.sure[certainty]}</p>
      {contradictions.length > 0 && (
        <>
          <h3>{w.contradictions}</h3>
          <ul class="bq-contradictions">
            {contradictions.map((one) => (
              <li key={`${one.key} ${JSON.stringify(one.values)}`}>{contradictionWords(one)[lang]}</li>
            ))}
          </ul>
        </>
      )}
      {denials.length > 0 && (
        <FailingRules title={w.denials(denials.length)} {...{ programme, lang }} failed={denials} />
      )}
      {warnings.length > 0 && (
        <FailingRules title={w.warnings(warnings.length)} {...{ programme, lang }} failed={warnings} />
      )}
      {readings.length > 0 && (
        <>
          <h3>{w.readings}</h3>
          <ul class="bq-readings">
            {readings.map((one) => (
              <li key={one.id}>
                <b>{one.rule}</b> {one.text[lang]}{' '}
                <span>{w.otherwise(VERDICT_WORDS[one.verdict][lang], one.end && day(one.end))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{w.advice}</h3>
      <ul class="bq-advice">
        {advice.map((one) => (
          <li key={`${one.key} ${JSON.stringify(one.values)}`} data-advice={one.key}>
            {asked(programme, one)?.[lang] ?? adviceWords(one)[lang]}{' '}
            {one.rule !== null && <small>{one.rule}</small>}
          </li>
        ))}
      </ul>
      {spends.length > 0 && (
        <p class="bq-spends">
          {w.spends}
          {lang === 'zh' ? '：' : ': '}
          {spends
            .map(({ grant, amount }) => {
              const on = grants[grant]?.on;
              return on === undefined ? String(amount) : w.spending(amount, day(on));
            })
            .join(lang === 'zh' ? '、' : ', ')}
        </p>
      )}
      <ProgrammeAge programme={programme} lang={lang} />
    </div>
  );
}

type FailingProps = { title: string; programme: Programme; failed: readonly Failing[]; lang: Lang };

function FailingRules({ title, programme, failed, lang }: FailingProps): JSX.Element {
  const w = PROGRAMME_ANSWER_WORDS[lang];
  return (
    <>
      <h3>{title}</h3>
      <ol class="bq-failing">
        {failed.map((one) => {
          const rule = programme.rules[one.rule];
          return (
            <li key={`${one.rule} ${one.key}`} class={`is-${one.verdict}`} data-failing={one.rule}>
              <p class="bq-why">
                <b>{one.rule}</b> {asked(programme, one)?.[lang] ?? failingWords(one)[lang]}
              </p>
              {rule && <p class="bq-rule">{rule.text[lang]}</p>}
              {rule?.reading && (
                <p class="bq-rule">
                  {w.reading}
                  {rule.reading[lang]}
                </p>
              )}
              {rule && (
                <p class="bq-place" lang={langTag('zh')}>
                  {w.place(rule.place)}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** Where something has to be asked, the data has the question itself. */
const asked = ({ asks }: Programme, { values }: Pick<Failing, 'values'>) =>
  typeof values.ask === 'string' ? asks[values.ask]?.question : undefined;
