import type { PolicyData } from '@baoqi/policies/types';
import { type Candidate, type CivilDate, evaluate } from '@baoqi/rules';
import { useEffect, useState } from 'preact/hooks';
import { candidatesOf } from '../../../src/jobs/match-line.ts';
import { loadPolicies } from '../../../src/platform/policies.ts';
import type { ItemView } from '../../../src/view/item-view.ts';
import { type Question, questionOf } from '../../../src/view/question.ts';

/** The question, and how many policies speak of each of what may be answered; null where that is not asked. */
export type Asked = { question: Question; follows: number[] | null };

/** What is to be asked of an item, once the words and the policies of every candidate's brand are read. */
export function useQuestion({ record, evaluation, unsure, facts }: ItemView, today: CivilDate): Asked | null {
  const [found, setFound] = useState<{ id: string; candidates: Candidate[]; follows: number[] } | null>(null);
  const { id } = record.item;
  useEffect(() => {
    if (!unsure) return;
    let here = true;
    void (async () => {
      const candidates = await candidatesOf(record);
      const wanted = candidates.map(({ brand }) => ({ brand, store: record.purchase.store }));
      const policies = await loadPolicies(wanted);
      const follows = candidates.map((candidate) =>
        countPolicies({ ...facts, ...candidate }, policies, today),
      );
      if (here) setFound({ id, candidates, follows });
    })();
    return () => {
      here = false;
    };
  }, [id, unsure]);
  if (unsure && found?.id !== id) return null;
  const question = questionOf(record.item, evaluation, found?.candidates ?? []);
  return question && { question, follows: question.ask === 'which' ? (found?.follows ?? null) : null };
}

/** A maker's policies that speak of it; what the law gives is the same for all. */
function countPolicies(facts: ItemView['facts'], policies: PolicyData, today: CivilDate): number {
  const { coverage, deadlines } = evaluate(facts, policies, today);
  const ofMaker = new Set(
    policies.policies.flatMap(({ id, brand }) => (brand !== null && brand === facts.brand ? [id] : [])),
  );
  return new Set([...coverage, ...deadlines].map(({ policy }) => policy).filter((id) => ofMaker.has(id)))
    .size;
}
