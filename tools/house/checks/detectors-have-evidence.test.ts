import { describe, expect, it } from 'vitest';
import { found } from '../planted.ts';
import { detectorsHaveEvidence } from './detectors-have-evidence.ts';

const at = (name: string): string => `extension/src/detectors/${name}`;
const detector =
  "import type { Detector } from './types.ts';\nexport const shop: Detector = { id: 'shop' };\n";
const whole = {
  [at('shop.ts')]: detector,
  [at('shop.order.html')]: '<p>',
  [at('shop.order.expected.json')]: '{}',
  [at('shop.negative-cart.html')]: '<p>',
  [at('prices.ts')]: 'export const price = 1;',
};
const without = (name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(whole).filter(([file]) => file !== at(name)));

describe('detectors-have-evidence', () => {
  it('reports a detector without a page', () => {
    const files = without('shop.order.html');
    expect(found(detectorsHaveEvidence, files)).toEqual([`${at('shop.ts')}:1`]);
  });

  it('reports a page without an expectation', () => {
    expect(found(detectorsHaveEvidence, without('shop.order.expected.json'))).toEqual([
      `${at('shop.order.html')}:1`,
    ]);
  });

  it('reports a detector without a negative case', () => {
    expect(found(detectorsHaveEvidence, without('shop.negative-cart.html'))).toEqual([`${at('shop.ts')}:1`]);
  });

  it('reports pages that a removed detector left behind', () => {
    expect(found(detectorsHaveEvidence, without('shop.ts'))).toEqual([
      `${at('shop.negative-cart.html')}:1`,
      `${at('shop.order.html')}:1`,
    ]);
  });

  it('leaves alone a detector with all three, and its helpers', () => {
    expect(found(detectorsHaveEvidence, whole)).toEqual([]);
  });
});
