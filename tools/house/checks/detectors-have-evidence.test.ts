import { describe, expect, it } from 'vitest';
import { found } from '../planted.ts';
import { detectorsHaveEvidence } from './detectors-have-evidence.ts';

const at = (name: string): string => `extension/src/detectors/stores/${name}`;
const detector =
  "import type { Detector } from '../../types.ts';\nexport const shop: Detector = { id: 'shop' };\n";
const whole = {
  [at('shop/shop.ts')]: detector,
  [at('shop/pages/order.html')]: '<p>',
  [at('shop/pages/order.expected.json')]: '{}',
  [at('shop/pages/negative-cart.html')]: '<p>',
  [at('shop/about.yaml')]: 'pages: []',
  [at('shop/prices.ts')]: 'export const price = 1;',
};
const without = (name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(whole).filter(([file]) => file !== at(name)));

describe('detectors-have-evidence', () => {
  it('reports a detector without a page', () => {
    const files = without('shop/pages/order.html');
    expect(found(detectorsHaveEvidence, files)).toEqual([`${at('shop/shop.ts')}:1`]);
  });

  it('reports a page without an expectation', () => {
    expect(found(detectorsHaveEvidence, without('shop/pages/order.expected.json'))).toEqual([
      `${at('shop/pages/order.html')}:1`,
    ]);
  });

  it('reports a detector without a negative case', () => {
    expect(found(detectorsHaveEvidence, without('shop/pages/negative-cart.html'))).toEqual([
      `${at('shop/shop.ts')}:1`,
    ]);
  });

  it('reports a detector that does not say from what it was written', () => {
    expect(found(detectorsHaveEvidence, without('shop/about.yaml'))).toEqual([`${at('shop/shop.ts')}:1`]);
  });

  it('reports pages that a removed detector left behind', () => {
    expect(found(detectorsHaveEvidence, without('shop/shop.ts'))).toEqual([
      `${at('shop/pages/negative-cart.html')}:1`,
      `${at('shop/pages/order.html')}:1`,
    ]);
  });

  it('leaves alone a detector with all four, and its helpers', () => {
    expect(found(detectorsHaveEvidence, whole)).toEqual([]);
  });
});
