import type { KindWord } from './title-words.ts';

/** What a title says of goods for which the lexicon has no word: no maker's warranty. */
export const GOODS: KindWord['tag'] = {
  is: 'kind',
  rank: 0,
  category: 'not-warrantable',
  added: true,
  part: false,
  byOthers: false,
  works: null,
};

/** The same of a part, which is never of the maker that it is for. */
export const PART_BY_OTHERS: KindWord['tag'] = { ...GOODS, part: true, byOthers: true };
