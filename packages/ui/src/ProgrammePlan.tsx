import type { Plan } from '@baoqi/rules/programme';
import type { JSX } from 'preact';
import { dateWords } from './date-words.ts';
import type { Lang } from './lang.ts';
import { PROGRAMME_ANSWER_WORDS } from './programme-answer-words.ts';

type Props = {
  plan: Plan;
  lang: Lang;
  /** What a device is called; left out where there is only one. */
  nameOf?: (device: string) => string;
};

/** The best use of what is held: which device, which size, on which day. */
export function ProgrammePlan({ plan, lang, nameOf }: Props): JSX.Element {
  const w = PROGRAMME_ANSWER_WORDS[lang];
  return (
    <div class="bq-plan">
      <h3>{w.plan}</h3>
      {plan.steps.length === 0 ? (
        <p>{w.planNone}</p>
      ) : (
        <>
          <ol>
            {plan.steps.map(({ on, amount, device, end }) => {
              const [day, until] = [dateWords(on, lang), dateWords(end, lang)];
              return (
                <li key={`${on} ${device}`}>
                  {nameOf ? w.planStepOf(day, amount, nameOf(device), until) : w.planStep(day, amount, until)}
                </li>
              );
            })}
          </ol>
          <p>{w.planSum(plan.gainedDays, plan.spent)}</p>
        </>
      )}
      <p class="bq-note">{w.planNote}</p>
    </div>
  );
}
