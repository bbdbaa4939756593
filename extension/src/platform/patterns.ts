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

const SECOND_LEVEL = /^(?:co|com|net|org)$/;

/** The site that a pattern or a host belongs to: `trade.taobao.com` → `taobao.com`, `www.amazon.co.jp` → `amazon.co.jp`. */
export function siteOf(host: string): string {
  const parts = host.replace(/^\*\./, '').split('.');
  const national = parts.at(-1)?.length === 2 && SECOND_LEVEL.test(parts.at(-2) ?? '');
  return parts.slice(national ? -3 : -2).join('.');
}
