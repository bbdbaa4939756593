import { describe, expect, it } from 'vitest';
import { smallLexicon } from '../testing/small-lexicon.ts';
import { compileTitleWords } from './title-words.ts';
import { whatIsServed } from './what-is-served.ts';

const wordsOf = compileTitleWords(smallLexicon);
const kept = (sold: string): string[] =>
  whatIsServed(wordsOf(sold).kinds, wordsOf(sold)).map(({ start, end }) => sold.slice(start, end));

describe('kinds that say what a thing is for', () => {
  it.each<[string, string, string[]]>([
    ['a product before, a product behind', '镜头 适用于尼康微单', ['镜头']],
    ['a part before, a part behind', 'case for nikon battery', ['case']],
    ['a part behind a product stays: it decides', '微单 适用于尼康电池', ['微单', '电池']],
    [
      'a product behind a part stays: nobody else says what it is',
      'battery for nikon lens',
      ['battery', 'lens'],
    ],
    ['nothing before', '适用于尼康微单镜头', ['微单', '镜头']],
    ['no word for whom', '镜头 尼康微单', ['镜头', '微单']],
    ['said of nobody near', 'lens for all that you may ever want 微单', ['lens', '微单']],
    ['said of a kind', '镜头 适用于微单', ['镜头']],
    ['said of a series', '镜头 适用于z6 微单', ['镜头']],
  ])('%s: %s', (_, sold, words) => {
    expect(kept(sold)).toEqual(words);
  });
});
