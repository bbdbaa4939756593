import { STORES } from '../detectors/stores.ts';
import { hostIn, siteOf } from '../platform/patterns.ts';

/** `https://*.amazon.co.jp/*` as people know it: `amazon.co.jp`. */
export const siteName = (pattern: string): string => pattern.replace(/^https:\/\/(?:\*\.)?|\/\*$/g, '');

/** A store's match patterns by the site that people know: `order.jd.com` and `details.jd.com` are both of `jd.com`. */
export function sitesOf(patterns: readonly string[]): { site: string; patterns: string[] }[] {
  const sites = new Map<string, string[]>();
  for (const pattern of patterns) {
    const host = hostIn(pattern) ?? '';
    const site = host === '' || host === '*' ? pattern : siteOf(host);
    sites.set(site, [...(sites.get(site) ?? []), pattern]);
  }
  return [...sites].map(([site, own]) => ({ site, patterns: own }));
}

const ORDER: readonly string[] = STORES.flatMap(({ matches }) => matches);

/** In the order in which stores are offered, which is no order that a browser keeps; what is no store's comes last. */
export function inStoreOrder(patterns: Iterable<string>): string[] {
  const place = (pattern: string): number => {
    const at = ORDER.indexOf(pattern);
    return at < 0 ? ORDER.length : at;
  };
  return [...patterns].sort((a, b) => place(a) - place(b));
}
