import type { PolicyData } from '@baoqi/policies/types';
import { type CivilDate, evaluate, type ItemFacts } from '@baoqi/rules';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Lang } from '../addresses/langs.ts';
import { Answer } from './Answer.tsx';

export type ComputedProps = {
  facts: ItemFacts;
  terms: PolicyData;
  today: CivilDate;
  lang: Lang;
  page: string;
};

/** The rules and what they answer: a bundle of its own, read once there is a question. */
export function Computed({ facts, terms, today, lang, page }: ComputedProps): JSX.Element {
  const evaluation = useMemo(() => evaluate(facts, terms, today), [facts, terms, today]);
  return <Answer evaluation={evaluation} policies={terms.policies} today={today} lang={lang} page={page} />;
}
