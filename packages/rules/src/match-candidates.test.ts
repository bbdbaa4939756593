import type { Lexicon } from '@baoqi/policies/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMatcher, type Match } from './match.ts';
import { compileCandidates } from './match-candidates.ts';

/** A lexicon of its own, so that what is expected here does not move with the data. */
const lexicon: Lexicon = {
  brands: [
    { id: 'nikon', words: ['尼康', 'nikon'], series: [{ words: ['z8'], category: 'camera-body' }] },
    { id: 'sony', words: ['索尼', 'sony'], series: [] },
  ],
  categories: [
    { category: 'charger-cable-case', words: ['电池', '充电器'], part: true },
    { category: 'tripod-bag', words: ['相机包'], part: true },
    { category: 'camera-kit', words: ['套机'] },
    { category: 'camera-body', words: ['微单', '机身'] },
    { category: 'lens', words: ['镜头'] },
  ],
  links: { before: ['适用'], after: ['专用'], like: ['同款'], own: ['原装'], mount: ['卡口'] },
  channels: [],
  conditions: [],
};
const { match } = compileMatcher(lexicon);
const candidates = compileCandidates(lexicon);
const of = (title: string) => candidates(title, match({ title }));
const told = (changes: Partial<Match>): Match => ({ ...match({ title: '' }), ...changes });

describe('what a title may mean', () => {
  it('is a body or a kit, or something made for the brand', () => {
    expect(
      of('尼康 Z8 微单').map(({ brand, category, accessoryFor }) => [brand, category, accessoryFor]),
    ).toEqual([
      ['nikon', 'camera-body', null],
      ['nikon', 'camera-kit', null],
      [null, null, 'nikon'],
    ]);
  });

  it('keeps the model where the product is the same, and gives none to what is made for it', () => {
    const [body, kit, accessory] = of('尼康 Z8 微单');
    expect([body?.model, kit?.model, accessory?.model]).toEqual(['Z8', 'Z8', null]);
  });

  it('is the other maker that is named', () => {
    const title = '尼康 索尼 镜头';
    const brands = candidates(title, told({ brand: 'nikon', category: 'lens' })).map(({ brand }) => brand);
    expect(brands).toEqual(['nikon', null, 'sony']);
  });

  it('of what others make for a brand, the product comes before the brand’s own accessory, which comes last', () => {
    const title = '适用尼康 微单 电池';
    const all = candidates(
      title,
      told({ category: 'charger-cable-case', accessoryFor: 'nikon', warrantable: true }),
    );
    expect(all).toEqual([
      { brand: null, category: 'charger-cable-case', model: null, accessoryFor: 'nikon' },
      { brand: 'nikon', category: 'camera-body', model: null, accessoryFor: null },
      { brand: 'nikon', category: 'charger-cable-case', model: null, accessoryFor: null },
    ]);
  });

  const seen = (title: string, changes: Partial<Match>) =>
    candidates(title, told(changes)).map(({ brand, category, model, accessoryFor }) =>
      [brand, category, model, accessoryFor].map((part) => part ?? '-').join(' '),
    );

  it('of a part that is taken for the maker’s own, the product it goes with, then the part by others', () => {
    const part = { brand: 'nikon', category: 'charger-cable-case', model: 'Z8' } as const;
    expect(seen('尼康 微单 电池', part)).toEqual([
      'nikon charger-cable-case Z8 -',
      'nikon camera-body Z8 -',
      '- charger-cable-case - nikon',
    ]);
    expect(seen('尼康 电池', part)).toEqual([
      'nikon charger-cable-case Z8 -',
      '- charger-cable-case - nikon',
    ]);
    const goods = { brand: 'nikon', category: 'not-warrantable' } as const;
    expect(seen('尼康 镜头', goods)).toEqual([
      'nikon not-warrantable - -',
      'nikon lens - -',
      '- not-warrantable - nikon',
    ]);
  });

  it('of a product, every other kind that is named, the other half of a kit once', () => {
    expect(seen('尼康 套机 镜头', { brand: 'nikon', category: 'camera-body' })).toEqual([
      'nikon camera-body - -',
      'nikon camera-kit - -',
      '- - - nikon',
      'nikon lens - -',
    ]);
    expect(seen('尼康 镜头', { brand: 'nikon', category: 'printer' })).toEqual([
      'nikon printer - -',
      '- - - nikon',
      'nikon lens - -',
    ]);
  });

  it('where neither maker nor kind is known, nothing but what is named', () => {
    expect(seen('镜头 索尼', {})).toEqual(['sony - - -', '- lens - -']);
    expect(seen('', { category: 'not-warrantable' })).toEqual([]);
    expect(seen('', { category: 'lens' })).toEqual(['- lens - -']);
  });

  it('of what others make, only the brand’s own where no product is named', () => {
    expect(seen('适用尼康 电池', { category: 'charger-cable-case', accessoryFor: 'nikon' })).toEqual([
      '- charger-cable-case - nikon',
      'nikon charger-cable-case - -',
    ]);
  });

  it('hears nothing in a word inside a longer one', () => {
    const nested = compileCandidates({
      ...lexicon,
      categories: [
        { category: 'camera-kit', words: ['相机套装'] },
        { category: 'camera-body', words: ['相机'] },
        { category: 'lens', words: ['套装头'] },
      ],
    });
    const kinds = (title: string) =>
      nested(title, told({ brand: 'nikon', category: 'printer' })).map(({ category }) => category);
    expect(kinds('相机套装')).toEqual(['printer', null, 'camera-kit']);
    expect(kinds('相机套装 相机')).toEqual(['printer', null, 'camera-kit', 'camera-body']);
    expect(kinds('相机 相机套装')).toEqual(['printer', null, 'camera-body', 'camera-kit']);
  });

  it('of what names nothing, is nothing', () => {
    expect(of('纯棉毛巾')).toEqual([]);
  });
});

const words = [
  ...lexicon.brands.flatMap((brand) => brand.words),
  ...lexicon.categories.flatMap((category) => category.words),
  ...Object.values(lexicon.links).flat(),
  'Z8',
  '/',
  ' ',
];
const anyTitle = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((some) => some.join('')),
);

describe('whatever the title', () => {
  it('has at most four, each once, the match first where it says anything', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const found = match({ title });
        const all = candidates(title, found);
        expect(all.length).toBeLessThanOrEqual(4);
        const keys = all.map(({ brand, category, accessoryFor }) => `${brand}|${category}|${accessoryFor}`);
        expect(new Set(keys).size).toBe(keys.length);
        if (found.brand !== null || found.accessoryFor !== null)
          expect(all[0]).toMatchObject({ brand: found.brand, category: found.category });
      }),
    );
  });

  it('never puts the brand’s own before what others make for it', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const found = match({ title });
        if (found.accessoryFor === null || found.brand !== null) return;
        const own = candidates(title, found).findIndex(
          ({ brand, category }) => brand === found.accessoryFor && category === found.category,
        );
        expect(own).not.toBe(0);
      }),
    );
  });

  it('names nobody whom the title does not name', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const low = title.normalize('NFKC').toLowerCase();
        const named = new Set(
          lexicon.brands
            .filter((brand) =>
              [...brand.words, ...brand.series.flatMap((one) => one.words)].some((word) =>
                low.includes(word),
              ),
            )
            .map(({ id }) => id),
        );
        for (const { brand, accessoryFor } of candidates(title, match({ title })))
          for (const id of [brand, accessoryFor]) if (id !== null) expect(named).toContain(id);
      }),
    );
  });
});
