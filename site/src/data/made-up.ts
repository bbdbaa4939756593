import type { Brand, Policy, PolicyData } from '@baoqi/policies/types';

/** Invented brands and terms for tests: one year, verified, for camera bodies, unless `changes` says otherwise. */
export function madeUpPolicy(changes: Partial<Policy> & { id: string; months?: number | null }): Policy {
  const { months = 12, ...rest } = changes;
  return {
    brand: 'acme',
    kind: 'base',
    title: { zh: changes.id, en: changes.id },
    summary: { zh: '', en: '' },
    region: 'CN',
    effective: { from: null, to: null },
    applies: { categories: ['camera-body'], seriesIn: [], seriesOut: [], channels: [], conditions: [] },
    grants: [
      {
        part: 'whole',
        partName: null,
        length: months === null ? null : { n: months, unit: 'months' },
        countsFrom: { date: 'ordered', orElse: [] },
        extends: null,
        conditionalOn: null,
        activatesByRegistration: false,
        counters: [],
        uses: null,
        text: { zh: '', en: '' },
      },
    ],
    windows: [],
    requires: [],
    excludes: [],
    price: null,
    register: null,
    claim: null,
    contested: null,
    sources: [],
    confidence: 'high',
    status: 'current',
    ...rest,
  };
}

export const madeUpBrand = (id: string): Brand => ({
  id,
  name: { zh: id, en: id },
  hosts: [`my.${id}.example`],
  phones: [],
  unknown: [],
});

export const madeUpData = (policies: Policy[]): PolicyData => ({
  schema: 1,
  asOf: '2026-11-22',
  brands: [...new Set(policies.map(({ brand }) => brand))].map(madeUpBrand),
  policies,
});
