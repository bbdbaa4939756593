import { describe, expect, it } from 'vitest';
import { smallLexicon } from '../testing/small-lexicon.ts';
import { withoutEveryday } from './everyday-brand.ts';
import { compileTitleWords } from './title-words.ts';

const wordsOf = compileTitleWords({ ...smallLexicon, everyday: ['富士', '惠普'] });
const brands = (sold: string): string[] => withoutEveryday(wordsOf(sold), sold).map(({ tag }) => tag.id);

describe('a brand whose name is a word of every day', () => {
  it.each<[string, string, string[]]>([
    ['alone among words that say nothing', '新鲜富士 当季脆甜', []],
    ['with a weight behind it', '富士 10斤装', []],
    ['with a number of pieces behind it', '富士 12个', []],
    ['with a kind of product', '富士 相机', ['fujifilm']],
    ['with a series of anybody', '富士 z6', ['fujifilm']],
    ['with a model right behind it', '富士x100', ['fujifilm']],
    ['with a model behind a blank', '富士 x-t5', ['fujifilm']],
    ['with a bare number right behind it', '富士13', ['fujifilm']],
    ['with letters only behind it', '富士 abc', []],
    ['with its other name', '惠普 hp', ['hp', 'hp']],
    ['twice in the same word', '惠普 大惠普', []],
  ])('%s: %s', (_, sold, ids) => {
    expect(brands(sold)).toEqual(ids);
  });

  it('takes no other brand along', () => {
    expect(brands('新鲜富士 尼康')).toEqual(['nikon']);
    expect(brands('尼康')).toEqual(['nikon']);
  });
});
