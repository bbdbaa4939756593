import { describe, expect, it } from 'vitest';
import { gatherWithStatutes } from '../../policies/src/statutes.ts';
import { day, item } from '../testing/make.ts';
import { evaluate } from './evaluate.ts';
import { evaluateKnown } from './evaluate-known.ts';
import type { ItemFacts } from './types.ts';

const loaded = gatherWithStatutes();
if (!loaded.ok) throw new Error(JSON.stringify(loaded.mistakes));
const data = loaded.value;
const today = day('2026-11-22');

describe('what is known of an item', () => {
  const brands = [null, 'hasselblad', ...data.brands.map(({ id }) => id)];
  const channels = ['mainland', 'cross-border', 'unknown'] as const;
  const all = brands.flatMap((brand) =>
    channels.flatMap((channel) =>
      (['camera-body', 'laptop', null] as const).map(
        (category): ItemFacts => item({ brand, channel, category, dates: { ordered: day('2026-11-01') } }),
      ),
    ),
  );

  it('is what the whole evaluation says of it, with every brand, channel and kind', () => {
    for (const facts of all) {
      const { unknown: _, ...known } = evaluate(facts, data, today);
      expect(evaluateKnown(facts, data, today), JSON.stringify(facts)).toEqual(known);
    }
    expect(all.some((facts) => evaluateKnown(facts, data, today).coverage.length > 1)).toBe(true);
    expect(all.some((facts) => evaluateKnown(facts, data, today).requirements.length > 1)).toBe(true);
  });

  it('is three empty lists where nobody knows whose thing it is or where it was bought', () => {
    const facts = item({ brand: null, category: null, region: '' });
    expect(evaluateKnown(facts, data, today)).toEqual({ coverage: [], deadlines: [], requirements: [] });
    expect(evaluate(facts, data, today).unknown.map(({ what }) => what)).toContain('brand');
  });
});
