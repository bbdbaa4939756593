import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../extension/src/detectors/index.ts';
import { STORES } from '../../extension/src/detectors/stores.ts';
import { aboutSchema } from './about-schema.ts';
import { documentedStores, notClaimed } from './read-stores.ts';
import { storesPage } from './stores-page.ts';

const page = readFileSync(new URL('../../docs/stores.md', import.meta.url), 'utf8');

describe('docs/stores.md', () => {
  it('is what the stores say of themselves: run pnpm run docs', () => {
    expect(page).toBe(storesPage(documentedStores(), notClaimed()));
  });

  it('names every store that is offered and every generic detector', () => {
    for (const { name } of STORES) {
      expect(page).toContain(`### ${name.zh}\n`);
      expect(page).toContain(`### ${name.en}\n`);
    }
    const ids = documentedStores().map(({ id }) => id);
    for (const { id, matches } of DETECTORS) if (matches.length === 0) expect(ids).toContain(id);
  });
});

describe('about.yaml', () => {
  const words = { zh: '列表', en: 'List' };
  const handMade = { page: words, address: 'https://shop.example/', evidence: 'hand-made', source: null };

  it('says of a capture when it was made', () => {
    const about = (evidence: string, when: string | null) => ({
      pages: [{ ...handMade, evidence, when }],
      gaps: [words],
    });
    expect(aboutSchema.safeParse(about('hand-made', null)).success).toBe(true);
    expect(aboutSchema.safeParse(about('captured', null)).success).toBe(false);
    expect(aboutSchema.safeParse(about('captured', '2026-01')).success).toBe(true);
    expect(aboutSchema.safeParse(about('captured', 'January')).success).toBe(false);
  });

  it('names at least one page and one gap, in both languages', () => {
    expect(aboutSchema.safeParse({ pages: [], gaps: [words] }).success).toBe(false);
    expect(aboutSchema.safeParse({ pages: [{ ...handMade, when: null }], gaps: [] }).success).toBe(false);
    const english = { pages: [{ ...handMade, when: null, page: { en: 'x' } }], gaps: [words] };
    expect(aboutSchema.safeParse(english).success).toBe(false);
  });
});
