import type { CivilDate } from '@baoqi/rules';
import { advise, bestPlan, judge, type Programme } from '@baoqi/rules/programme';
import { ProgrammeAnswer, ProgrammePlan } from '@baoqi/ui/programme-answer';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Lang } from '../addresses/langs.ts';
import type { Asked } from './ask.ts';

type Props = { asked: Asked; programme: Programme; today: CivilDate; lang: Lang };

/** The engine and what it answers: a bundle of its own, read once there is a question. */
export function Judged({ asked, programme, today, lang }: Props): JSX.Element {
  const { holdings, attempt } = asked;
  const judged = useMemo(() => judge(programme, holdings, attempt), [programme, asked]);
  const advice = useMemo(() => advise(programme, holdings, attempt, judged), [programme, asked]);
  const plan = useMemo(() => {
    // What is not held yet is not planned with.
    const from = attempt.on > today ? attempt.on : today;
    const held = { ...holdings, grants: holdings.grants.filter(({ on }) => on <= from) };
    return bestPlan(programme, held, from);
  }, [programme, asked, today]);

  // The rules stand beside the answer, drawn by the build: those that fail are marked there too.
  useEffect(() => {
    for (const rule of document.querySelectorAll<HTMLElement>('[data-rule]')) {
      const failing = judged.failed.find((one) => one.rule === rule.dataset.rule);
      if (failing) rule.dataset.fails = failing.verdict;
      else delete rule.dataset.fails;
    }
  }, [judged]);

  return (
    <>
      <ProgrammeAnswer
        programme={programme}
        judged={judged}
        advice={advice}
        grants={holdings.grants}
        lang={lang}
      />
      <ProgrammePlan plan={plan} lang={lang} />
    </>
  );
}
