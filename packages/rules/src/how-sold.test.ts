import { describe, expect, it } from 'vitest';
import { smallLexicon } from '../testing/small-lexicon.ts';
import { foldTitle } from './fold-title.ts';
import { howSold } from './how-sold.ts';
import { compileTitleWords } from './title-words.ts';

const wordsOf = compileTitleWords(smallLexicon);

const sold = (...texts: (string | null)[]) =>
  howSold(
    texts
      .filter((text) => text !== null)
      .map((text) => ({ low: foldTitle(text).low, sale: wordsOf(foldTitle(text).low).sale })),
  );

describe('howSold', () => {
  it.each([
    ['尼康 z6', null, null, 'unknown', 'new', []],
    ['尼康 z6 国行', null, null, 'mainland', 'new', ['国行']],
    ['尼康 z6', '某某自营店', null, 'mainland', 'new', ['自营']],
    ['尼康 z6', null, 'item.example.HK', 'cross-border', 'new', ['.hk']],
    ['尼康 z6 國行', '京东国际', null, 'cross-border', 'new', ['国行', '京东国际']],
    ['二手 尼康 z6 国行', '京东国际', null, 'second-hand', 'used', ['二手', '国行', '京东国际']],
    ['尼康 z6 99新 国行', null, null, 'mainland', 'used', ['99新', '国行']],
    ['二手 尼康 z6 官翻', null, null, 'second-hand', 'refurbished', ['二手', '官翻']],
    ['尼康 z6 全新', null, null, 'unknown', 'new', ['全新']],
    ['iPhone MTP63CH/A', null, null, 'mainland', 'new', ['mtp63ch/a']],
    // A number of another country says something where Chinese is read.
    ['iPhone MTP63LL/A', null, null, 'unknown', 'new', []],
    ['iPhone MTP63LL/A', null, 'www.amazon.com', 'unknown', 'new', []],
    ['iPhone MTP63LL/A', null, 'item.jd.com', 'cross-border', 'new', ['mtp63ll/a']],
    ['iPhone MTP63LL/A', '某某店', null, 'cross-border', 'new', ['mtp63ll/a']],
    ['iPhone MTP63LL/A', null, 'example.cn', 'cross-border', 'new', ['mtp63ll/a']],
    ['iPhone MTP63LL/A', null, 'example.cnet.org', 'unknown', 'new', []],
    ['iPhone MTP63CH/A', null, 'www.amazon.com', 'mainland', 'new', ['mtp63ch/a']],
    ['iPhone MTP63LL/A 国行', null, null, 'cross-border', 'new', ['国行', 'mtp63ll/a']],
  ])('%s by %s at %s: %s, %s', (title, seller, host, channel, condition, evidence) => {
    expect(sold(title, seller, host)).toEqual({ channel, condition, evidence });
  });

  it('reads no word across the border of title and seller', () => {
    expect(sold('尼康 国', '行货店').channel).toBe('unknown');
  });
});
