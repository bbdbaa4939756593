import type { DataIndex, IndexPolicy } from '@baoqi/policies/types';
import { expect, test } from 'vitest';
import { filesFor, type Wanted } from './policy-files.ts';

const policy = (id: string, stores?: string[]): IndexPolicy => ({
  id,
  kind: stores ? 'store-service' : 'base',
  region: 'CN',
  status: 'current',
  confidence: 'high',
  categories: ['camera-body'],
  channels: ['mainland'],
  conditions: ['new'],
  ...(stores && { stores }),
});
const name = { zh: '名', en: 'Name' };

const INDEX: DataIndex = {
  schema: 1,
  asOf: '2026-11-22',
  revision: 'r',
  brands: [
    { id: 'alpha', name, policies: [policy('alpha-cn-base')] },
    { id: 'beta', name, policies: [policy('beta-cn-base'), policy('beta-cn-plan', ['jd'])] },
    { id: 'mart', kind: 'store', name, policies: [policy('mart-us-plan', ['mart', 'mart.example'])] },
  ],
  law: [],
  programmes: [],
  moved: {},
};

test.each<[string, Wanted[], string[]]>([
  ['nothing owned', [], []],
  ['by its maker', [{ brand: 'alpha', store: null }], ['brands/alpha.json']],
  [
    'a maker whose plan is sold by a store',
    [{ brand: 'alpha', store: 'jd' }],
    ['brands/alpha.json', 'brands/beta.json'],
  ],
  ['a store’s own plan, by host', [{ brand: null, store: 'mart.example' }], ['services/mart.json']],
  ['a brand and a store that the data does not have', [{ brand: 'gamma', store: 'corner.example' }], []],
  [
    'each once',
    [
      { brand: 'alpha', store: 'mart' },
      { brand: 'alpha', store: 'mart.example' },
    ],
    ['brands/alpha.json', 'services/mart.json'],
  ],
])('%s', (_, wanted, files) => {
  expect(filesFor(INDEX, wanted)).toEqual(files);
});
