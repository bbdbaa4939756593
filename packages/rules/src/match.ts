import type { Category, Channel, Condition, Lexicon } from '@baoqi/policies/types';
import { foldTitle } from './fold-title.ts';
import { howSold, type SaleText } from './how-sold.ts';
import { productInTitle } from './product-in-title.ts';
import { compileTitleWords, type SaleWord } from './title-words.ts';

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
  const wordsOf = compileTitleWords(lexicon);
  return {
    match: ({ title: written, seller = null, host = null }) => {
      const title = foldTitle(written);
      const words = wordsOf(title.low);
      const product = productInTitle(title, words);
      const isForOthers = product.accessoryFor !== null && product.brand === null;
      const texts: SaleText[] = [
        { low: title.low, sale: isForOthers ? ofItself(words.sale, title.low) : words.sale },
      ];
      for (const name of [seller, host]) {
        if (name === null) continue;
        // A word of the lexicon that is to begin the name begins with this stroke: 拍拍 is a shop, and a kind of lamp.
        const { low } = foldTitle(`| ${name}`);
        texts.push({ low, sale: wordsOf(low).sale });
      }
      const sale = howSold(texts);
      // Field by field: copying with `...` is slow where a hundred thousand are made.
      return {
        brand: product.brand,
        category: product.category,
        model: product.model,
        channel: sale.channel,
        condition: sale.condition,
        accessoryFor: product.accessoryFor,
        warrantable: product.warrantable,
        certainty: product.certainty,
        evidence: sale.evidence.length === 0 ? product.evidence : product.evidence.concat(sale.evidence),
      };
    },
  };
}

/** `港版`, `美行`, `International Version`: behind whom a part is for they say which device it fits. */
const OF_DEVICE = /(?:版|行|version)$/;

const ofItself = (sale: readonly SaleWord[], low: string): SaleWord[] =>
  sale.filter(({ start, end }) => !OF_DEVICE.test(low.slice(start, end)));
