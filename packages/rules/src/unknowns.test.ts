import { describe, expect, it } from 'vitest';
import { brand, day, deadline, grant, item, policy, source } from '../testing/make.ts';
import { requirementsOf, sourceOf } from './requirements.ts';
import { unknownCounters } from './unknown-counters.ts';
import { unknownsOf } from './unknowns.ts';
import { isVerified, unverifiedSteps } from './verified.ts';

const today = day('2026-06-15');
const facts = item({ dates: { ordered: day('2026-01-05') } });
const text = { zh: '没有查到', en: 'not found' };
const says = (...topics: [topic: 'care' | 'membership', region: string][]) => ({
  ...brand('nikon'),
  unknown: topics.map(([topic, region]) => ({ topic, region, text })),
});
const judged = (answer: 'yes' | 'no', kind: 'base' | 'care' = 'base') => ({
  policy: policy({ kind }),
  applies: answer === 'yes' ? { answer } : ({ answer, because: 'category' } as const),
});

describe('what the data states to be unknown of a brand', () => {
  it('is said, for the item’s place and for the world', () => {
    const of = says(['care', 'CN'], ['membership', 'world'], ['care', 'HK']);
    const because = { policy: '', rule: 'stated-unknown', steps: [], sources: [] };
    expect(unknownsOf(facts, of, [judged('yes')], [], today)).toEqual([
      { what: 'care', ...text, because: { ...because, input: { brand: 'nikon', region: 'CN' } } },
      { what: 'membership', ...text, because: { ...because, input: { brand: 'nikon', region: 'world' } } },
    ]);
  });

  it('is said of the Union in its states, unless something is said of the state itself', () => {
    const regions = (place: string, ...topics: Parameters<typeof says>) =>
      unknownsOf(item({ region: place }), says(...topics), [judged('yes')], [], today).flatMap(
        ({ because }) => because?.input.region ?? [],
      );
    expect(regions('DE', ['care', 'EU'], ['membership', 'DE'])).toEqual(['EU', 'DE']);
    expect(regions('DE', ['care', 'EU'], ['care', 'DE'])).toEqual(['DE']);
    expect(regions('FR', ['care', 'EU'], ['care', 'DE'])).toEqual(['EU']);
    expect(regions('EU', ['care', 'EU'], ['care', 'DE'])).toEqual(['EU']);
    expect(regions('DE', ['care', 'world'], ['care', 'DE'])).toEqual(['world', 'DE']);
  });

  it('is not said where a policy of that kind applies', () => {
    const of = says(['care', 'CN']);
    const whats = (...given: ReturnType<typeof judged>[]) =>
      unknownsOf(facts, of, [judged('yes'), ...given], [], today).map(({ what }) => what);
    expect(whats(judged('yes', 'care'))).toEqual([]);
    expect(whats(judged('no', 'care'))).toEqual(['care']);
  });

  it('is nothing for a brand that the data does not have', () => {
    const whats = unknownsOf(facts, null, [], [], today).map(({ what }) => what);
    expect(whats).toEqual(['no-brand']);
  });
});

it('all that is unknown comes together: facts, kinds, days, dates, history', () => {
  const odd = item({
    category: null,
    dates: { ordered: day('2026-06-20') },
    repairs: [{ from: day('2026-07-01'), until: null, part: null, outcome: 'unknown' }],
  });
  const open = { policy: policy({}), applies: { answer: 'maybe' as const, unknown: ['category' as const] } };
  const got = unknownsOf(odd, brand('nikon'), [open], [deadline({ state: 'unknown' })], today);
  const whats = got.map(({ what }) => what);
  expect(whats).toEqual(['category', 'window:register', 'purchase-in-future', 'repair-in-future']);
});

describe('a counter that nobody read', () => {
  const counted = policy({ grants: [grant({}), grant({ counters: [{ kind: 'shutter', limit: 100 }] })] });

  it('is said once, by the policy that asks for it', () => {
    const second = { ...counted, id: 'q' };
    expect(unknownCounters(item({}), [counted, second])).toEqual([
      {
        what: 'counter:shutter',
        zh: '没有读数，说不准是不是已经先到了次数。',
        en: 'The counter was not read, so that limit may have come first.',
        because: { policy: 'q', rule: 'counter', input: { shutter: null }, steps: [], sources: [source] },
      },
    ]);
  });

  it('is not said once it was read, or where none counts', () => {
    const read = item({ counters: { shutter: { reading: 5, on: null } } });
    expect(unknownCounters(read, [counted])).toEqual([]);
    expect(unknownCounters(item({ counters: { hours: { reading: 5, on: null } } }), [counted])).toHaveLength(
      1,
    );
    expect(unknownCounters(item({}), [policy({ grants: [grant({})] })])).toEqual([]);
  });
});

describe('a policy', () => {
  it.each([
    ['current', 'high', true],
    ['current', 'medium', true],
    ['current', 'low', false],
    ['unverified', 'high', false],
    ['historic', 'high', false],
    ['expired', 'medium', false],
  ] as const)('%s, of %s confidence: verified %s', (status, confidence, verified) => {
    const base = policy({ status, confidence });
    expect(isVerified(base)).toBe(verified);
    const values = { status, confidence };
    expect(unverifiedSteps(base)).toEqual(verified ? [] : [{ key: 'policy-unverified', values }]);
    const law = policy({ kind: 'statutory', status, confidence });
    expect(unverifiedSteps(law)).toEqual(verified ? [] : [{ key: 'law-unverified', values }]);
  });
});

describe('a demand', () => {
  const second = { ...source, title: 'another page' };
  const demand = { kind: 'mainland-goods' as const, text: { zh: '行货', en: 'mainland' }, source: 1 };
  const own = policy({ requires: [demand], sources: [source, second] });

  it('is judged with its own words and its own source', () => {
    expect(requirementsOf(own, facts, [], today)).toEqual([
      {
        policy: 'p',
        kind: 'mainland-goods',
        state: 'met',
        zh: '行货',
        en: 'mainland',
        because: {
          policy: 'p',
          rule: 'requirement',
          input: { channel: 'mainland' },
          steps: [{ key: 'channel-covered', values: { channel: 'mainland' } }],
          sources: [second],
        },
      },
    ]);
  });

  it('that the policy does not name rests on the first source; one that names no source on none', () => {
    expect(sourceOf(own, undefined)).toEqual([source]);
    expect(sourceOf(own, { ...demand, source: 7 })).toEqual([]);
    expect(sourceOf({ ...own, sources: [] }, undefined)).toEqual([]);
  });
});
