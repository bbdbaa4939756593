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
