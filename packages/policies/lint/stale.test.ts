import { expect, test } from 'vitest';
import type { Policy } from '../src/types.ts';
import { acme } from './sample.ts';
import { staleness } from './stale.ts';

/** The Acme registration, last looked at on 2026-11-22, as the list of `today` shows it. */
function listed(today: string, change: (policy: Policy) => void = () => {}): string[] {
  const file = acme((_, policy) => change(policy));
  return staleness({ asOf: '2026-11-22', files: [file] }, today).map(({ path }) => path);
}

const price = { amount: '478', currency: 'CNY', asOf: '2026-01-01', text: { zh: '一年', en: 'One year' } };

test.each<[string, string, (policy: Policy) => void, string[]]>([
  ['a window looked at within the year', '2027-11-22', () => {}, []],
  ['a window not looked at for a year', '2027-11-23', () => {}, ['policies[0].sources']],
  [
    'the law keeps for three years',
    '2029-11-22',
    (p) => Object.assign(p, { kind: 'statutory', windows: [] }),
    [],
  ],
  [
    'a campaign is looked at twice a year',
    '2027-05-23',
    (p) => Object.assign(p, { kind: 'campaign' }),
    ['policies[0].sources'],
  ],
  [
    'a campaign after its end',
    '2026-12-01',
    (p) => Object.assign(p, { kind: 'campaign', effective: { from: null, to: '2026-11-30' } }),
    ['policies[0].status'],
  ],
  ['what is over changes no more', '2040-01-01', (p) => Object.assign(p, { status: 'historic' }), []],
  [
    'a price of the year before last',
    '2028-01-02',
    (p) => Object.assign(p, { kind: 'base', windows: [], price }),
    ['policies[0].price'],
  ],
])('%s', (_, today, change, paths) => {
  expect(listed(today, change)).toEqual(paths);
});
