import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTitle } from './fold-title.ts';

describe('foldTitle', () => {
  it.each([
    ['ＮＩＫＯＮ　Ｚ６', 'nikon z6', 'NIKON Z6'],
    ['  尼康\n\t Z6  機身 ', '尼康 z6 机身', '尼康 Z6 機身'],
    ['İSTANBUL Z6', 'İstanbul z6', 'İSTANBUL Z6'],
    ['', '', ''],
  ])('%o: %o, shown as %o', (title, low, shown) => {
    expect(foldTitle(title)).toEqual({ low, shown });
  });

  it('keeps places', () => {
    for (const title of ['İ尼康ßZ6', '㍿ ﬁ 機'])
      expect(foldTitle(title).low.length).toBe(foldTitle(title).shown.length);
  });

  it('makes every run of blanks, whatever they are, one blank', () => {
    const blanks = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((one) =>
      /\s/.test(one),
    );
    expect(blanks.length).toBeGreaterThan(20);
    const text = fc.string({ unit: fc.constantFrom('z', '尼', ...blanks), maxLength: 12 });
    fc.assert(
      fc.property(text, (title) => {
        expect(foldTitle(title).shown).toBe(title.replace(/\s+/g, ' ').trim());
      }),
      { numRuns: 500 },
    );
  });

  it('reads ten thousand characters', () => {
    expect(foldTitle('z'.repeat(10_001)).low.length).toBe(10_000);
  });
});
