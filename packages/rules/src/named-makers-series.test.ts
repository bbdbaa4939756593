import { expect, it } from 'vitest';
import { smallLexicon } from '../testing/small-lexicon.ts';
import { ofNamedMakers } from './named-makers-series.ts';
import { compileTitleWords } from './title-words.ts';

const wordsOf = compileTitleWords(smallLexicon);

it.each<[string, string, string[]]>([
  ['a short one of a maker that is named', '尼康 z6', ['z6']],
  ['a short one where another is named', '佳能 z6', []],
  ['a short one of the second that is named', '佳能 尼康 z6', ['z6']],
  ['a long one where another is named', '尼康 powershot', ['powershot']],
  ['three letters are short', '尼康 eos', []],
  ['four are long', '尼康 rf-s', ['rf-s']],
  ['nobody is named', 'z6', ['z6']],
  ['a maker of accessories first', '绿联 z6', ['z6']],
  ['nothing', '尼康', []],
])('%s: %s', (_, sold, left) => {
  const { series, brands } = wordsOf(sold);
  // A series is a name of its maker as well in this lexicon: only makers named apart count here.
  const apart = brands.filter(({ start }) => !series.some((one) => one.start === start));
  expect(ofNamedMakers(series, apart).map(({ start, end }) => sold.slice(start, end))).toEqual(left);
});
