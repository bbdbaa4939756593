import type { DataIndex } from '@baoqi/policies/types';
import type { ItemRecord } from '../records/item-record.ts';

/** Whose promises are asked for: a thing's maker, and the store that it was bought at. */
export type Wanted = { brand: string | null; store: string | null };

export type DataFile = `brands/${string}.json` | `services/${string}.json`;

/**
 * The files of the data that speak of these things: those of their makers, and those of whoever has a plan for what is
 * bought at their stores. Each once; what the index does not name has no file.
 */
export function filesFor({ brands }: DataIndex, wanted: Iterable<Wanted>): DataFile[] {
  const [makers, stores] = [new Set<string>(), new Set<string>()];
  for (const { brand, store } of wanted) {
    if (brand !== null) makers.add(brand);
    if (store !== null) stores.add(store);
  }
  return brands
    .filter(
      ({ id, policies }) =>
        makers.has(id) || policies.some((policy) => policy.stores?.some((s) => stores.has(s))),
    )
    .map(({ id, kind }): DataFile => (kind === 'store' ? `services/${id}.json` : `brands/${id}.json`));
}

export function wantedBy(records: readonly ItemRecord[]): Wanted[] {
  return records.map(({ item, purchase }) => ({ brand: item.brand, store: purchase.store }));
}
