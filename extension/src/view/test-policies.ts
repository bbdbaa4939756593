import type { PolicyData } from '@baoqi/policies/types';

/** A brand whose base year counts from the order and whose registration adds two, within a month. For tests. */
export const POLICIES: PolicyData = {
  schema: 1,
  asOf: '2026-11-01',
  brands: [
    {
      id: 'nikon',
      name: { zh: '尼康', en: 'Nikon' },
      hosts: ['my.nikon.example'],
      phones: [],
      unknown: [],
    },
  ],
  policies: [
    {
      id: 'nikon-registration',
      brand: 'nikon',
      kind: 'registration',
      title: { zh: '注册延保', en: 'Registration bonus' },
      summary: { zh: '注册后多两年', en: 'Two more years' },
      region: 'CN',
      effective: { from: '2020-01-01', to: null },
      applies: {
        categories: ['camera-body'],
        seriesIn: [],
        seriesOut: [],
        channels: ['mainland'],
        conditions: ['new'],
      },
      grants: [
        {
          part: 'whole',
          partName: null,
          length: { n: 2, unit: 'years' },
          countsFrom: { date: 'ordered', orElse: [] },
          extends: null,
          conditionalOn: 'register',
          activatesByRegistration: false,
          counters: [],
          uses: null,
          text: { zh: '两年', en: 'Two years' },
        },
      ],
      windows: [
        {
          action: 'register',
          length: { n: 1, unit: 'months' },
          countsFrom: { date: 'ordered', orElse: [] },
          firstDayCounts: false,
          readings: [],
          gain: { zh: '多 2 年保修', en: '2 more years' },
          source: 0,
        },
      ],
      requires: [],
      excludes: [],
      price: null,
      register: {
        url: 'https://my.nikon.example/register',
        steps: [],
        memberAccount: true,
        cardExchange: false,
      },
      claim: null,
      contested: null,
      sources: [
        {
          url: null,
          title: 'Terms',
          publisher: 'maker',
          published: '2020-01-01',
          seen: '2026-11-01',
          quote: 'register within one month',
          fact: null,
        },
      ],
      confidence: 'high',
      status: 'current',
    },
  ],
};
