import type { Category } from '@baoqi/policies/types';
import { describe, expect, it } from 'vitest';
import { bagFor } from './what-it-holds.ts';

describe('a bag for anything', () => {
  it.each<[string, Category[], boolean, Category]>([
    ['a camera', ['camera-body'], true, 'tripod-bag'],
    ['a drone of an unknown maker', ['drone'], false, 'tripod-bag'],
    ['a camera and a laptop', ['laptop', 'compact-camera'], false, 'tripod-bag'],
    ['a laptop', ['laptop'], false, 'charger-cable-case'],
    ['a console of a brand', ['console'], true, 'charger-cable-case'],
    ['what a brand makes', [], true, 'tripod-bag'],
    ['papers, or nothing that is named', [], false, 'not-warrantable'],
  ])('that holds %s', (_, held, brand, category) => {
    expect(bagFor(held, brand)).toBe(category);
  });
});
