import type { Brand } from '@baoqi/policies/types';

/** An address that may become a link to act on: https, and on a host that the data lists as the brand's own. */
export function officialUrl(brand: Brand, url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' && brand.hosts.includes(host) ? url : null;
}
