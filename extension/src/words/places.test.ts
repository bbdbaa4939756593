import { gatherWithStatutes } from '@baoqi/policies';
import { expect, test } from 'vitest';
import { regionOf } from '../jobs/region-of.ts';
import { PLACES } from './places.ts';

/** `CN-ZJ` is chosen by the province. */
const isPlace = (region: string) => region !== 'world' && !region.includes('-');

test('every place of which a policy speaks can be chosen', () => {
  const gathered = gatherWithStatutes();
  if (!gathered.ok) throw new Error('the data does not load');
  const spoken = new Set(gathered.value.policies.map(({ region }) => region).filter(isPlace));
  expect(spoken.size).toBeGreaterThan(20);
  expect([...spoken].filter((region) => !(region in PLACES))).toEqual([]);
});

test.each(['www.amazon.de', 'www.amazon.com.be', 'www.amazon.co.jp', 'shop.example', 'www.amazon.in'])(
  'and so can the place of %s',
  (host) => expect(PLACES).toHaveProperty(regionOf(host)),
);
