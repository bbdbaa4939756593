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

/** Whether a match pattern for https (`https://*.jd.com/*`) covers a host. */
export function covers(pattern: string, hostname: string): boolean {
  const host = hostIn(pattern);
  if (host === null) return false;
  if (host === '*') return true;
  if (!host.startsWith('*.')) return host === hostname;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}

/** The host part of a match pattern, null where it is not for https. */
export function hostIn(pattern: string): string | null {
  if (pattern === '<all_urls>') return '*';
  return /^(?:https|\*):\/\/([^/]+)\//.exec(pattern)?.[1] ?? null;
}
