import { describe, expect, it } from 'vitest';
import { namelessPart } from './nameless-part.ts';
import { compileTitleWords } from './title-words.ts';

const wordsOf = compileTitleWords({
  brands: [
    { id: 'lg', words: ['lg'], series: [{ words: ['thinq'], category: 'appliance' }] },
    { id: 'anker', words: ['anker'], series: [], accessories: true },
    { id: 'aqua', words: ['aqua'], series: [], usually: 'appliance' },
  ],
  categories: [
    { category: 'charger-cable-case', words: ['cover', '盖'], part: true },
    { category: 'appliance', words: ['washing machine', 'fridge', '洗衣机'] },
  ],
  links: {
    before: ['for', 'compatible with', '适用'],
    after: ['compatible', '通用'],
    like: [],
    own: [],
    mount: [],
  },
  channels: [],
  conditions: [],
});

describe('a part that has no word', () => {
  it.each<[string, string, boolean]>([
    ['for a kind of product', 'lint filter for washing machine', true],
    ['for somebody’s product', 'lint filter compatible with lg washing machine', true],
    ['for it, its name in front', 'lg egg tray for fridge', true],
    [
      'for two things, the second a product',
      'lint filter for lovely corners compatible with lg washing machine',
      true,
    ],
    ['a name of four letters', 'trap for fridge', true],
    ['a name of three letters', 'bag for fridge', false],
    ['the maker is no name', 'lgx lg for fridge', false],
    ['a maker between does not count as name', 'a lg b for fridge', false],
    ['the product right behind the word', 'lint trap for fridge', true],
    ['the product at the very edge of what is near', `lint trap for ${'x'.repeat(22)} fridge`, true],
    ['one letter further', `lint trap for ${'x'.repeat(23)} fridge`, false],
    ['a series behind the word', 'lint trap for thinq fridge', true],
    ['nothing in front but the maker', 'lg for washing machine', false],
    ['nothing in front', 'for lg washing machine', false],
    ['a product in front', 'washing machine for small fridge corners', false],
    ['a part in front', 'cover for washing machine', false],
    ['a series in front', 'thinq app for washing machine', false],
    ['a product far behind', 'something for everybody who likes to have a fridge', false],
    ['for nothing that we know', 'lint filter for something', false],
    ['no word for whom', 'lint filter washing machine', false],
    ['what its maker makes, for another', 'aqua great drum for lg washing machine', false],
    ['what its maker does not make', 'lg great drum for aqua washing machine', true],
    ['a brand near, its product far behind', `lint trap for lg ${'x'.repeat(30)} fridge`, true],
    ['a Chinese title', '滤网 for 洗衣机', false],
  ])('%s: %s', (_, sold, is) => {
    const part = namelessPart(wordsOf(sold), sold);
    expect(part?.tag.category ?? null).toBe(is ? 'not-warrantable' : null);
  });
});

describe('compatible, and no word for what it is', () => {
  it.each<[string, string, boolean]>([
    ['the maker, its numbers, compatible', 'lg adq747 compatible 3 pack', true],
    ['thirty characters between', `lg 7${'x'.repeat(28)}compatible`, false],
    ['just near enough', `lg 7${'x'.repeat(27)} compatible`, true],
    ['one further', `lg 7${'x'.repeat(28)} compatible`, false],
    ['no number between', 'lg series compatible 3 pack', false],
    ['compatible with something', 'lg adq747 compatible with alexa', false],
    ['before the maker', 'compatible 747 lg', false],
    ['a maker of accessories', 'anker a747 compatible 3 pack', false],
    ['a series', 'lg thinq 7 compatible', false],
    ['no maker', 'adq747 compatible 3 pack', false],
    ['for, not compatible', 'lg adq747 for 3 pack', false],
  ])('%s: %s', (_, sold, is) => {
    const part = namelessPart(wordsOf(sold), sold);
    expect(part && sold.slice(part.start, part.end)).toBe(is ? 'compatible' : null);
    expect(part?.tag.byOthers ?? false).toBe(is);
  });
});
