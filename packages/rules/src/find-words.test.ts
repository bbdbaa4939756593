import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileWords } from './find-words.ts';

const found = (words: string[], text: string, open = false): string[] =>
  compileWords(words.map((word) => ({ word, tag: word, open })))(text).map(
    ({ start, end, tag }) => `${tag}@${start}-${end}`,
  );

describe('compileWords', () => {
  it.each([
    ['a word and where it stands', ['尼康'], '买尼康z6', ['尼康@1-3']],
    [
      'words inside each other, the longer first',
      ['富士通', '富士', '士通'],
      '富士通',
      ['富士@0-2', '富士通@0-3', '士通@1-3'],
    ],
    [
      'what begins while another word is read',
      ['镜头布', '头布料'],
      '镜头布料',
      ['镜头布@0-3', '头布料@1-4'],
    ],
    ['what begins in the middle of a word that goes on otherwise', ['abcd', 'bce'], ' abce', []],
    ['the same, where nothing touches it', ['甲乙丙丁', '乙丙戊'], '甲乙丙戊', ['乙丙戊@1-4']],
    ['a word twice', ['z6'], 'z6 z6', ['z6@0-2', 'z6@3-5']],
    ['a Latin word beside Chinese', ['z6'], '尼康z6机身', ['z6@2-4']],
    ['no Latin word inside a longer one', ['for'], 'format before for', ['for@14-17']],
    ['no number inside a longer one', ['z6'], 'z62 xz6', []],
    ['a Latin word with a sign at its end', ['f/'], 'f/2', ['f/@0-2']],
    ['a Latin word with a sign at its beginning', ['-s'], 'af-s', ['-s@2-4']],
    ['no empty word', ['', '布'], '镜头布', ['布@2-3']],
    ['nothing in an empty text', ['布'], '', []],
    ['nothing without words', [], '镜头布', []],
  ])('finds %s', (_, words, text, hits) => {
    expect(found(words, text)).toEqual(hits);
  });

  it.each([
    ['hp', 'hp1022n', true],
    ['hp', 'hpx', false],
    ['hp', 'hpx1', false],
    ['eos', 'eosr5', false],
    ['oppo', 'oppor11', true],
    ['oppo', 'oppors1', false],
    ['z6', 'z62', false],
    ['z', 'z6', false],
    ['hp', 'xhp1022', false],
  ])('%s in %s, which may have a model behind it: %s', (word, text, is) => {
    expect(found([word], text, true)).toEqual(
      is ? [`${word}@${text.indexOf(word)}-${text.indexOf(word) + word.length}`] : [],
    );
    expect(found([word], text, false)).toEqual([]);
  });

  it('gives each of two words that are written alike', () => {
    const find = compileWords([
      { word: '口', tag: 1 },
      { word: '口', tag: 2 },
    ]);
    expect(find('z口')).toEqual([
      { start: 1, end: 2, tag: 1 },
      { start: 1, end: 2, tag: 2 },
    ]);
  });

  it('finds of Chinese words whatever looking for each of them finds', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 30 });
    const words = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 }),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(words, text, (list, title) => {
        const one = list.flatMap((word) =>
          Array.from({ length: title.length }, (_, at) => at)
            .filter((at) => title.startsWith(word, at))
            .map((at) => `${word}@${at}-${at + word.length}`),
        );
        expect(found(list, title).sort()).toEqual(one.sort());
      }),
    );
  });
});
