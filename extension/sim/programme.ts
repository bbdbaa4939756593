import { loadProgrammes } from '@baoqi/policies';
import type { Programme } from '@baoqi/rules/programme';
import type { Coupons } from '../src/records/coupons.ts';
import type { HeldGrant } from './store.ts';

const loaded = loadProgrammes();
const [first] = loaded.ok ? loaded.value : [];
if (first === undefined) throw new Error('there is no programme to simulate');

/** The first programme that there is, run by one of the made-up makers. */
export const PROGRAMME: Programme = { ...first, brand: 'alpha' };

/** By the number in its name, which stands where the source of a grant stands. */
export const nthGrant = (source: string): number => Number(source.split(' ')[1]);

export function heldGrants({ grants, redemptions }: Coupons): HeldGrant[] {
  return grants.map(({ id, source, on, days }) => ({
    nth: nthGrant(source),
    on,
    left: redemptions
      .flatMap(({ spent }) => spent)
      .reduce((left, one) => left - (one.grantId === id ? one.days : 0), days),
  }));
}
