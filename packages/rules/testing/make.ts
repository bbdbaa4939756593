import type { Brand, Grant, Policy, Source, Window } from '@baoqi/policies/types';
import {
  type Because,
  type CivilDate,
  type Coverage,
  type Deadline,
  type ItemFacts,
  parseCivilDate,
} from '../src/index.ts';

/** Short makers of policies and items for unit tests: everything plain, and what the test is about given. */

export function day(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === null) throw new Error(`${text} is no day`);
  return date;
}

const text = { zh: '文字', en: 'text' };

export const source: Source = {
  url: null,
  title: 'a page',
  publisher: 'maker',
  published: null,
  seen: '2026-11-22',
  quote: 'a quote',
  fact: null,
};

export function policy(changes: Partial<Policy>): Policy {
  return {
    id: 'p',
    brand: 'nikon',
    kind: 'base',
    title: { zh: '政策', en: 'policy' },
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

export function grant(changes: Partial<Grant>): Grant {
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

export function window(changes: Partial<Window>): Window {
  return {
    action: 'register',
    length: { n: 1, unit: 'months' },
    countsFrom: { date: 'ordered', orElse: [] },
    firstDayCounts: false,
    readings: [],
    gain: text,
    source: 0,
    ...changes,
  };
}

export function brand(id: string): Brand {
  return { id, name: { zh: id, en: id }, hosts: [], phones: [], unknown: [] };
}

export function item(changes: Partial<ItemFacts>): ItemFacts {
  return {
    brand: 'nikon',
    category: 'camera-body',
    model: 'Z 6',
    region: 'CN',
    channel: 'mainland',
    condition: 'new',
    dates: {},
    invoice: null,
    registeredOn: null,
    title: null,
    ...changes,
  };
}

const because: Because = { policy: 'p', rule: 'window', input: {}, steps: [], sources: [] };

export function deadline(changes: Partial<Deadline>): Deadline {
  return {
    key: 'p:register',
    policy: 'p',
    kind: 'register',
    firstDay: null,
    lastDay: null,
    safeDay: null,
    state: 'open',
    gain: { months: null, ...text },
    verified: true,
    bound: false,
    byLaw: false,
    because,
    ...changes,
  };
}

export function coverage(changes: Partial<Coverage>): Coverage {
  return {
    policy: 'p',
    kind: 'base',
    part: 'whole',
    from: null,
    until: null,
    state: 'assured',
    conditionalOn: null,
    verified: true,
    bound: false,
    because,
    ...changes,
  };
}
