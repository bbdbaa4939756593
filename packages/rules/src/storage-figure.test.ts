import { expect, it } from 'vitest';
import { isStorageFigure } from './storage-figure.ts';
import { compileTitleWords } from './title-words.ts';

const wordsOf = compileTitleWords({
  brands: [{ id: 'hp', words: ['hp'], series: [] }],
  categories: [
    { category: 'storage', words: ['ssd', 'hard drive'] },
    { category: 'laptop', words: ['laptop'] },
    { category: 'desktop', words: ['desktop'] },
    { category: 'printer', words: ['printer'] },
  ],
  links: { before: [], after: [], like: [], own: [], mount: [] },
  channels: [],
  conditions: [],
});

it.each([
  ['laptop 256gb ssd', true],
  ['laptop 256 gb ssd', true],
  ['laptop 256g ssd', true],
  ['desktop 1tb nvme ssd', true],
  ['desktop 512gb pcie ssd', true],
  ['512gb sata ssd desktop', true],
  ['hp 15.6 4gb ram 128gb hard drive', true],
  ['hp 15.6 4 gb ddr4 ram 128gb ssd', true],
  ['asus 4 go de ram, ssd 64 go', true],
  ['acer 512gb ssd 8gb memory', true],
  ['acer ssd 64 gb', false],
  ['hp 256gb ssd', false],
  ['hp printer 256gb ssd', false],
  ['laptop ssd', false],
  ['laptop 256gb fast ssd', false],
  ['laptop 256mb ssd', false],
])('%s: %s', (sold, is) => {
  const { kinds } = wordsOf(sold);
  const drive = kinds.find(({ tag }) => tag.category === 'storage');
  expect(drive && isStorageFigure(drive, kinds, sold)).toBe(is);
});

it('is asked of drives alone', () => {
  const sold = 'desktop 256gb laptop';
  const { kinds } = wordsOf(sold);
  const laptop = kinds.find(({ tag }) => tag.category === 'laptop');
  expect(laptop && isStorageFigure(laptop, kinds, sold)).toBe(false);
});
