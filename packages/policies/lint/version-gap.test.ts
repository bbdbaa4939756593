import { expect, test } from 'vitest';
import type { Policy } from '../src/types.ts';
import { acme, run } from './sample.ts';
import check from './version-gap.ts';

type Span = Policy['effective'];

/** Versions of one promise with these dates, in one file; and whether it is said that nothing is known of it. */
function found(spans: Span[], unknown = false): string[] {
  const file = acme((loaded, policy) => {
    loaded.policies = spans.map((effective, n) => ({ ...policy, id: `${policy.id}-${n}`, effective }));
    if (unknown)
      loaded.brand.unknown.push({
        topic: 'registration',
        region: 'CN',
        text: { zh: '不知道', en: 'Not known' },
      });
  });
  return run(check, file).map(({ path }) => path);
}

const before: Span = { from: null, to: '2019-12-31' };

test.each<[string, Span[], string[]]>([
  ['the next begins on the day after', [before, { from: '2020-01-01', to: null }], []],
  [
    'over a leap day',
    [
      { from: null, to: '2020-02-28' },
      { from: '2020-02-29', to: null },
    ],
    [],
  ],
  ['a day is missing', [before, { from: '2020-01-02', to: null }], ['policies[0].effective.to']],
  ['nothing follows: it has ended', [before], []],
  ['a third runs across', [before, { from: '2021-01-01', to: null }, { from: '2018-01-01', to: null }], []],
])('%s', (_, spans, paths) => {
  expect(found(spans)).toEqual(paths);
});

test('a gap of which it is said that nothing is known is no mistake', () => {
  expect(found([before, { from: '2021-01-01', to: null }], true)).toEqual([]);
});
