import { TITLE_CATEGORIES } from '@baoqi/policies/categories';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../policies/src/load.ts';
import { lexiconFile } from '../../policies/src/paths.ts';
import { compileMatcher } from './match.ts';
import { compileCandidates } from './match-candidates.ts';

const loaded = loadLexicon(lexiconFile);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.mistakes));
const matcher = compileMatcher(loaded.value);
const candidates = compileCandidates(loaded.value);
const brands = new Set(loaded.value.brands.map(({ id }) => id));
const categories = new Set<string>(TITLE_CATEGORIES);

/** A result whose every field is one of those that it may be. */
function expectWellFormed(title: string, seller: string | null = null): void {
  const match = matcher.match({ title, seller });
  for (const id of [match.brand, match.accessoryFor]) if (id !== null) expect(brands).toContain(id);
  if (match.category !== null) expect(categories).toContain(match.category);
  expect(['mainland', 'cross-border', 'second-hand', 'unknown']).toContain(match.channel);
  expect(['new', 'refurbished', 'used']).toContain(match.condition);
  expect(['sure', 'likely']).toContain(match.certainty);
  expect(match.evidence.every((word) => word.length > 0)).toBe(true);
  expect(match.model).not.toBe('');
  expect(candidates(title, match).length).toBeLessThanOrEqual(4);
}

const several = [
  '尼康 Z8 微單 機身 全新 行貨',
  '适用于佳能 相机包',
  'Case for iPhone 15',
  '索尼同款 耳机',
  '99新 港版',
];
const piece = fc.oneof(
  fc.constantFrom(...several),
  fc.constantFrom(
    '📷',
    '👨‍👩‍👧',
    '\u202e',
    'كاميرا نيكون',
    '<b>',
    '&amp;',
    '\u0000',
    '\u001b[0m',
    'ＮＩＫＯＮ　Ｚ８',
    '【',
    '(',
    '+',
    '送',
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('whatever a page calls a thing', () => {
  it.each(['', ' ', '\u0000', '\ud800', '【'.repeat(10_000), '尼康'.repeat(5_000), '+'.repeat(100_000)])(
    'there is a result (%#)',
    (title) => expectWellFormed(title),
  );

  it('emoji, right to left, markup, control characters, full width, several titles in one', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.option(piece), (pieces, seller) =>
        expectWellFormed(pieces.join(''), seller),
      ),
    );
  });
});
