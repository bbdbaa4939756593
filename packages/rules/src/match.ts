import type { Category, Channel, Condition, Lexicon } from '@baoqi/policies/types';
import { foldTitle } from './fold-title.ts';
import { compileHowSold } from './how-sold.ts';
import { compileProduct } from './product-in-title.ts';

export type TitleFacts = { title: string; seller?: string | null; host?: string | null };

export type Match = {
  /** The maker; null: none of the lexicon's, or not known. */
  brand: string | null;
  category: Category | null;
  model: string | null;
  channel: Channel;
  condition: Condition;
  /** The brand whose product this is made to go with, where somebody else makes it. */
  accessoryFor: string | null;
  /** A kind of thing that carries a maker's warranty. */
  warrantable: boolean;
  /** `likely`: the title leaves room for another answer, and the user is asked by one tap. */
  certainty: 'sure' | 'likely';
  /** The words that decided, as they stand in the folded title. */
  evidence: string[];
};

export type Matcher = { match(facts: TitleFacts): Match };

/**
 * A matcher of product titles, compiled once from the lexicon. `match` takes time linear in the title, never throws, and
 * leaves open what the title does not say. It is simple: words decide, by the order that the head of `lexicon.yaml` gives.
 *
 * Example: `尼康（Nikon）Z6III 全画幅微单 机身` gives nikon, camera-body, `Z6III`; `适用于尼康Z6III 镜头布` gives no brand,
 * `accessoryFor: 'nikon'`, not warrantable.
 */
export function compileMatcher(lexicon: Lexicon): Matcher {
  const productIn = compileProduct(lexicon);
  const howSold = compileHowSold(lexicon);
  return {
    match: (facts) => {
      const title = foldTitle(facts.title);
      const { brand, category, model, accessoryFor, warrantable, certainty, evidence } = productIn(title);
      const sale = howSold(title, facts.seller ?? null, facts.host ?? null);
      const { channel, condition } = sale;
      return {
        brand,
        category,
        model,
        channel,
        condition,
        accessoryFor,
        warrantable,
        certainty,
        evidence: evidence.concat(sale.evidence),
      };
    },
  };
}
