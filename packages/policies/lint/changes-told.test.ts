import { expect, test } from 'vitest';
import type { Change } from '../src/types.ts';
import check from './changes-told.ts';
import { findings } from './check.ts';
import { acme } from './sample.ts';

const change = (day: string, more: Partial<Change> = {}): Change => ({
  day,
  policies: ['acme-cn-registration-2020'],
  purchases: { from: '2020-01-01', to: null },
  text: { zh: '改了。', en: 'Changed.' },
  ...more,
});

function paths(...changes: Change[]): string[] {
  const history = { published: [], moved: { old: 'new' }, changes, programmes: [] };
  return findings({ asOf: '2026-11-22', files: [acme()], history }, [check]).map(({ path }) => path);
}

test('newest first, about policies that there are or were', () => {
  expect(
    paths(change('2026-11-22'), change('2026-11-22'), change('2026-10-01', { policies: ['old'] })),
  ).toEqual([]);
});

test.each<[string, Change[], string]>([
  ['a day after the data’s own', [change('2026-11-23')], 'changes[0].day'],
  ['the oldest first', [change('2026-10-01'), change('2026-11-01')], 'changes[1].day'],
  ['a policy that there is not', [change('2026-11-01', { policies: ['none'] })], 'changes[0].policies'],
  [
    'purchases that end before they begin',
    [change('2026-11-01', { purchases: { from: '2021-01-01', to: '2020-01-01' } })],
    'changes[0].purchases',
  ],
])('%s', (_, changes, path) => {
  expect(paths(...changes)).toEqual([path]);
});
