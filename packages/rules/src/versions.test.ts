import { describe, expect, it } from 'vitest';
import { day, deadline, item, policy, source } from '../testing/make.ts';
import { withContestedSafeDays } from './contested-safe-day.ts';
import { overlappingVersions } from './overlapping-versions.ts';
import type { Policy } from './types.ts';
import { versionSteps } from './version-steps.ts';

const facts = item({ dates: { ordered: day('2020-01-01') } });

describe('the version for a purchase', () => {
  const of = (effective: Policy['effective']) => versionSteps(policy({ effective }), facts);
  const purchase = '2020-01-01';

  it('is named by its days', () => {
    expect(of({ from: '2015-04-13', to: '2020-12-31' })).toEqual([
      { key: 'version-for-purchase', values: { purchase, from: '2015-04-13', to: '2020-12-31' } },
    ]);
    expect(of({ from: '2015-04-13', to: null })).toEqual([
      { key: 'version-for-purchase', values: { purchase, from: '2015-04-13', to: '' } },
    ]);
    expect(of({ from: null, to: '2020-12-31', fromText: true })).toEqual([
      { key: 'version-for-purchase', values: { purchase, from: '', to: '2020-12-31' } },
    ]);
  });

  it('of a law is named by the day of its text', () => {
    expect(of({ from: '2013-10-25', to: null, fromText: true })).toEqual([
      { key: 'version-by-text', values: { purchase, text: '2013-10-25', to: '' } },
    ]);
    expect(of({ from: '2013-10-25', to: '2020-12-31', fromText: true })).toEqual([
      { key: 'version-by-text', values: { purchase, text: '2013-10-25', to: '2020-12-31' } },
    ]);
  });

  it('is not named where there is only one, or the purchase has no day', () => {
    expect(of({ from: null, to: null })).toEqual([]);
    expect(versionSteps(policy({ effective: { from: '2015-04-13', to: null } }), item({}))).toEqual([]);
  });
});

const a = policy({
  id: 'a',
  kind: 'registration',
  title: { zh: '甲', en: 'A' },
  sources: [source, { ...source, title: 'of a, too' }],
});
const b = policy({
  id: 'b',
  kind: 'registration',
  title: { zh: '乙', en: 'B' },
  sources: [{ ...source, title: 'of b' }, source],
});

describe('two tellings of one promise', () => {
  it('are both named', () => {
    expect(overlappingVersions(facts, [a, b])).toEqual([
      {
        what: 'overlapping-versions',
        zh: '“甲”和“乙”都适用，按更早的日子提醒。',
        en: 'Both apply: “A” and “B”; we remind by the earlier day.',
        because: {
          policy: '',
          rule: 'versions',
          input: { purchase: '2020-01-01', first: 'a', second: 'b' },
          steps: [],
          sources: [source, { ...source, title: 'of b' }],
        },
      },
    ]);
  });

  it('of three, each pair once', () => {
    const c = { ...a, id: 'c' };
    const pairs = overlappingVersions(facts, [a, b, c]).map(({ because }) => because?.input);
    expect(pairs.map((input) => [input?.first, input?.second])).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });

  it('are none where the purchase has no day: any version may be meant', () => {
    expect(overlappingVersions(item({}), [a, b])).toEqual([]);
  });

  it.each([
    ['another brand', { brand: 'sony' }],
    ['another kind', { kind: 'coupon' as const }],
    ['another place', { region: 'HK' }],
  ])('are none of %s', (_, changes) => {
    expect(overlappingVersions(facts, [a, { ...b, ...changes }])).toEqual([]);
  });

  it.each([
    'campaign',
    'maintenance',
    'membership',
    'quality-programme',
    'statutory',
    'store-service',
  ] as const)('are none of kind %s: several run side by side', (kind) => {
    expect(
      overlappingVersions(facts, [
        { ...a, kind },
        { ...b, kind },
      ]),
    ).toEqual([]);
  });
});

describe('their safe day', () => {
  const of = (id: string, safeDay: string | null, kind: 'register' | 'claim' = 'register') =>
    deadline({
      key: `${id}:${kind}`,
      policy: id,
      kind,
      safeDay: safeDay === null ? null : day(safeDay),
      because: {
        policy: id,
        rule: 'window',
        input: { n: '1' },
        steps: [{ key: 'length', values: {} }],
        sources: [],
      },
    });

  it('is the earliest of them all, and the later ones say whose it is', () => {
    const c = { ...a, id: 'c' };
    const early = of('b', '2020-01-31');
    const [first, second, third] = withContestedSafeDays(
      [of('a', '2020-02-01'), early, of('c', '2020-02-05')],
      [a, b, c],
    );
    const contested = { key: 'safe-day-contested', values: { on: '2020-01-31', policy: 'b' } };
    expect(first).toEqual({
      ...of('a', '2020-02-01'),
      safeDay: '2020-01-31',
      because: {
        policy: 'a',
        rule: 'window',
        input: { n: '1' },
        steps: [{ key: 'length', values: {} }, contested],
        sources: [],
      },
    });
    expect(second).toBe(early);
    expect(third).toMatchObject({ safeDay: '2020-01-31' });
    expect(third?.because.steps.at(-1)).toEqual(contested);
  });

  it.each([
    ['the same day', of('b', '2020-02-01')],
    ['no day', of('b', null)],
    ['another action', of('b', '2020-01-31', 'claim')],
    ['a policy that does not apply', of('z', '2020-01-31')],
  ])('stands against %s', (_, other) => {
    const deadlines = [of('a', '2020-02-01'), other];
    expect(withContestedSafeDays(deadlines, [a, b])).toEqual(deadlines);
  });

  it('stands against another window of the same policy', () => {
    const deadlines = [of('a', '2020-02-01'), { ...of('a', '2020-01-10'), key: 'a:register:2' }];
    expect(withContestedSafeDays(deadlines, [a, b])).toEqual(deadlines);
  });

  it('stands where there is none, or the deadline’s own policy does not apply', () => {
    const deadlines = [of('a', null), of('b', '2020-01-31'), of('z', '2020-02-01')];
    expect(withContestedSafeDays(deadlines, [a, b])).toEqual(deadlines);
  });
});
