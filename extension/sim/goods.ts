import type { Action, Grant, Length, Policy, PolicyData, Source, Window } from '@baoqi/policies/types';
import type { Random } from './random.ts';

const text = { zh: '模拟', en: 'simulated' };
const SEVEN: Length = { n: 7, unit: 'days' };
const ARRIVAL: Window['countsFrom'] = { date: 'delivered', orElse: ['ordered'] };
const source: Source = {
  url: null,
  title: 'made up',
  publisher: 'maker',
  published: null,
  seen: '2026-11-22',
  quote: 'made up',
  fact: null,
};

/** Made-up brands: one like Nikon's, one like DJI's, one with windows of any length. Each life has its own. */
export function goodsOf(random: Random): PolicyData {
  const anyLength = (): Length =>
    random.pick<() => Length>([
      () => ({ n: random.int(24, 96), unit: 'hours' }),
      () => ({ n: random.int(1, 120), unit: 'days' }),
      () => ({ n: random.int(1, 14), unit: 'months' }),
    ])();
  const brands = ['alpha', 'beta', 'gamma'];
  return {
    schema: 1,
    asOf: '2026-11-01',
    brands: brands.map((id) => ({ id, name: { zh: id, en: id }, hosts: [], phones: [], unknown: [] })),
    policies: [
      policy('alpha-base', 'alpha', { grants: [grant({})] }),
      policy('alpha-registration', 'alpha', {
        kind: 'registration',
        grants: [grant({ length: { n: 24, unit: 'months' }, extends: 'base', conditionalOn: 'register' })],
        windows: [
          window('register', { n: 1, unit: 'months' }, [
            { length: { n: 30, unit: 'days' }, text, source: 0 },
          ]),
          window('get-invoice', { n: 30, unit: 'days' }),
        ],
      }),
      policy('beta-base', 'beta', { grants: [grant({ part: 'gimbal', length: { n: 6, unit: 'months' } })] }),
      policy('beta-care', 'beta', {
        kind: 'care',
        status: random.pick(['current', 'unverified']),
        windows: [window('buy-care', { n: 48, unit: 'hours' }), window('return', { n: 7, unit: 'days' })],
      }),
      policy('gamma-base', 'gamma', {
        grants: [grant({ length: { n: random.int(1, 36), unit: 'months' } })],
      }),
      policy('gamma-more', 'gamma', {
        kind: 'campaign',
        windows: [
          window('register', anyLength()),
          window(random.pick<Action>(['claim', 'use-service', 'exchange', 'buy-care']), anyLength()),
        ],
      }),
      ...LAW,
    ],
  };
}

/** What the law gives with everything: two rights to send it back that run side by side, and one to exchange it. */
const LAW: readonly Policy[] = [
  policy('law-online', '*', {
    kind: 'statutory',
    windows: [{ ...window('return', SEVEN), countsFrom: ARRIVAL }],
  }),
  policy('law-faulty', '*', {
    kind: 'statutory',
    windows: [
      window('return', SEVEN, [{ length: SEVEN, firstDayCounts: true, text, source: 0 }]),
      window('exchange', { n: 15, unit: 'days' }),
    ],
  }),
];

export const BRANDS = ['alpha', 'beta', 'gamma'] as const;

function policy(id: string, brand: string, changes: Partial<Policy>): Policy {
  return {
    id,
    brand,
    kind: 'base',
    title: text,
    summary: text,
    region: 'CN',
    effective: { from: null, to: null },
    applies: { categories: [], seriesIn: [], seriesOut: [], channels: [], conditions: [] },
    grants: [],
    windows: [],
    requires: [],
    excludes: [],
    price: null,
    register: null,
    claim: null,
    contested: null,
    sources: [source],
    confidence: 'high',
    status: 'current',
    ...changes,
  };
}

function grant(changes: Partial<Grant>): Grant {
  return {
    part: 'whole',
    partName: null,
    length: { n: 12, unit: 'months' },
    countsFrom: { date: 'ordered', orElse: [] },
    extends: null,
    conditionalOn: null,
    activatesByRegistration: false,
    counters: [],
    uses: null,
    text,
    ...changes,
  };
}

function window(action: Action, length: Length, readings: Window['readings'] = []): Window {
  const countsFrom: Window['countsFrom'] = { date: 'ordered', orElse: [] };
  return { action, length, countsFrom, firstDayCounts: false, readings, gain: text, source: 0 };
}
