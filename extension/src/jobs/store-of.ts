import type { Lang } from '../platform/locale.ts';
import { covers } from '../platform/patterns.ts';
import type { StoreList } from '../platform/stores.ts';

/** Whose page an origin is: a store that a detector names, or some shop that only the generic detectors read. */
export type StoreOf = { kind: 'store'; id: string } | { kind: 'shop'; id: string };

/** Null for what is no site (browser pages, files, plain http). */
export function storeOf(origin: string, { stores }: StoreList): StoreOf | null {
  if (!URL.canParse(origin)) return null;
  const { protocol, hostname } = new URL(origin);
  if (protocol !== 'https:') return null;
  const store = stores.find(({ matches }) => matches.some((pattern) => covers(pattern, hostname)));
  // A shop's records lie under its own host: two shops may well both have an order 1001.
  return store ? { kind: 'store', id: store.id } : { kind: 'shop', id: hostname };
}

/** A store as people call it; a shop goes by its host. */
export function nameOfStore(id: string, { stores }: StoreList, lang: Lang): string {
  return stores.find((store) => store.id === id)?.name[lang] ?? id;
}
