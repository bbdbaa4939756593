import { describe, expect, it } from 'vitest';
import { gameFor } from './game-for.ts';
import { compileTitleWords } from './title-words.ts';

const wordsOf = compileTitleWords({
  brands: [
    {
      id: 'sony',
      words: ['索尼', 'sony'],
      series: [{ words: ['ps4', 'playstation 4'], category: 'console' }],
    },
    { id: 'nintendo', words: ['nintendo'], series: [{ words: ['switch'], category: 'console' }] },
    { id: 'nikon', words: ['nikon'], series: [{ words: ['z6'], category: 'camera-body' }] },
  ],
  categories: [{ category: 'console', words: ['console', '主机'] }],
  links: { before: ['for'], after: [], like: [], own: [], mount: [] },
  channels: [{ channel: 'second-hand', words: ['refurbished', 'used'] }],
  conditions: [],
});

describe('a game', () => {
  it.each<[string, string, boolean]>([
    ['by its name, a dash and the console', 'the legend of a hero - nintendo switch', true],
    ['by its name, a stroke and the console', 'football 25 | ps4', true],
    ['by its name, the maker of the console between', 'a long walk (sony ps4)', true],
    ['by the word for one', '索尼 ps4游戏 长路', true],
    ['by the English word', 'ps4 games', true],
    ['by the word in front', 'a long walk juego ps4', true],
    ['by a word that ends like it', 'endgame ps4', false],
    ['the console by its maker', 'sony - playstation 4', false],
    ['the console, used', 'used - sony playstation 4', false],
    ['the console, refurbished', 'refurbished sony - playstation 4 1tb', false],
    ['the console, named as one', 'some bundle - ps4 console', false],
    ['the console with nothing before it', 'ps4 slim 1tb', false],
    ['the console, its maker far in front', 'sony controls a hero - ps4', true],
    ['a name of three letters', 'fly - ps4', false],
    ['a name of four letters', 'hero - ps4', true],
    ['a maker behind the console', 'a hero - ps4 sony', true],
    ['a maker right before the dash only', 'a long walk - sony | ps4', true],
    ['sold used, with a name', 'used hero - ps4', true],
    ['sold used, nothing else', 'used x - ps4', false],
    ['no dash', 'the legend of a hero nintendo switch', false],
    ['a machine for games', 'ps4游戏主机', false],
    ['a camera', 'the legend of a hero - nikon z6', false],
    ['nothing of the kind', 'the legend of a hero - nintendo', false],
  ])('%s: %s', (_, sold, is) => {
    const words = wordsOf(sold);
    const game = gameFor(words.series[0] ?? null, words, sold);
    expect(game?.tag.category ?? null).toBe(is ? 'not-warrantable' : null);
  });
});
