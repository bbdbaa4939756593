import { describe, expect, it } from 'vitest';
import { smallLexicon } from '../testing/small-lexicon.ts';
import { compileTitleWords, wordsLeft } from './title-words.ts';

const wordsOf = compileTitleWords(smallLexicon);

describe('the words of a title', () => {
  it('are sorted by what they say, with all that the lexicon says of them', () => {
    expect(wordsOf('适用于尼康z6电池 绿联 相机包 laser')).toEqual({
      links: [{ start: 0, end: 3, tag: { is: 'link', link: 'before' } }],
      brands: [
        { start: 3, end: 5, tag: { is: 'brand', id: 'nikon', accessories: false, usually: 'camera-body' } },
        { start: 10, end: 12, tag: { is: 'brand', id: 'ugreen', accessories: true, usually: null } },
      ],
      series: [
        { start: 5, end: 7, tag: { is: 'series', id: 'nikon', category: 'camera-body' } },
        { start: 17, end: 22, tag: { is: 'series', id: 'hp', category: null } },
      ],
      kinds: [
        {
          start: 7,
          end: 9,
          tag: {
            is: 'kind',
            rank: 3,
            category: 'charger-cable-case',
            added: true,
            part: true,
            byOthers: false,
            works: true,
          },
        },
        {
          start: 13,
          end: 15,
          tag: expect.objectContaining({ category: 'camera-body', added: false, part: false }),
        },
        {
          start: 13,
          end: 16,
          tag: {
            is: 'kind',
            rank: 5,
            category: 'tripod-bag',
            added: true,
            part: false,
            byOthers: false,
            works: null,
          },
        },
      ],
      sale: [],
    });
  });

  it('are no more than a title can hold, so that a page that repeats one does not make us slow', () => {
    const { kinds, links } = wordsOf('相机包 '.repeat(200) + 'for '.repeat(200));
    expect(kinds).toHaveLength(240);
    expect(links).toEqual([]);
    expect(wordsOf('for '.repeat(240)).links).toHaveLength(240);
  });

  it('say how it is sold: where, or in what condition', () => {
    expect(wordsOf('二手 z6 99新').sale).toEqual([
      { start: 0, end: 2, tag: { is: 'sale', channel: 'second-hand', condition: null } },
      { start: 6, end: 9, tag: { is: 'sale', channel: null, condition: 'used' } },
    ]);
  });

  it('let a model follow a brand or series at once, but no other word', () => {
    expect(wordsOf('hp1022n').brands.map(({ tag }) => tag.id)).toEqual(['hp']);
    expect(wordsOf('eos7d').series.map(({ tag }) => tag.id)).toEqual(['canon']);
    expect(wordsOf('lens50 for8 mount3')).toEqual({ brands: [], series: [], kinds: [], links: [], sale: [] });
  });

  it('know by whom a part is hardly ever made', () => {
    expect(wordsOf('清洁布').kinds[0]?.tag).toMatchObject({ byOthers: true, works: null, part: true });
  });

  it.each(['before', 'after', 'like', 'own', 'mount'] as const)('links: %s', (link) => {
    const word = smallLexicon.links[link][0] ?? '';
    expect(wordsOf(`尼康 ${word}`).links.map(({ tag }) => tag.link)).toEqual([link]);
  });
});

describe('a short `for`', () => {
  const links = (title: string): number =>
    compileTitleWords({ ...smallLexicon, links: { ...smallLexicon.links, before: ['f/', 'for', '适用于'] } })(
      title,
    ).links.length;

  it.each([
    ['电池 f/ 尼康', 1],
    ['电池 f/尼康', 1],
    ['lens f/2.8', 0],
    ['lens for men', 0],
    ['lens for mens nikon', 1],
    ['lens for youtube and video', 0],
    ['for gifts', 0],
    ['lens 适用于 men', 1],
    ['lens forgaming', 0],
    ['lens f/2.8 for nikon', 1],
  ])('%s: %i', (title, count) => {
    expect(links(title)).toBe(count);
  });
});

describe('a mute word', () => {
  const heard = (title: string, mute: string[]): string[] =>
    compileTitleWords({ ...smallLexicon, links: { ...smallLexicon.links, mute } })(title).kinds.map(
      ({ start, end }) => title.slice(start, end),
    );

  it.each([
    ['takes what stands in it', '大容量电池', ['大容量电池'], []],
    ['takes what stands across its border', '相机包邮', ['包邮'], ['相机']],
    ['leaves what holds it as a whole', '相机套装', ['套装'], ['相机', '相机套装']],
    ['takes what is the same', '电池', ['电池'], []],
    ['leaves what only touches it', '电池包邮', ['包邮'], ['电池']],
  ])('%s: %s', (_, title, mute, kinds) => {
    expect(heard(title, mute)).toEqual(kinds);
  });
});

describe('the words left where some of the title is blanked out', () => {
  const left = (low: string, sold: string): string[] =>
    Object.values(wordsLeft(wordsOf(low), low, sold)).flatMap((words) =>
      words.map(({ start, end }: { start: number; end: number }) => low.slice(start, end)),
    );

  it('are all where nothing is', () => {
    expect(left('适用于尼康 z6 国行 电池', '适用于尼康 z6 国行 电池')).toEqual([
      '尼康',
      'z6',
      '电池',
      '适用于',
      '国行',
    ]);
  });

  it('are those that stand as a whole outside of it', () => {
    expect(left('尼康 z6 电池 适用于佳能 eos 镜头 国行', '尼康 z6 电池               ')).toEqual([
      '尼康',
      'z6',
      '电池',
    ]);
    expect(left('尼康 电池', '尼康 电 ')).toEqual(['尼康']);
  });
});
