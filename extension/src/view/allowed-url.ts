import type { Brand } from '@baoqi/policies/types';

/** `url` where it is https and on one of the brand's own hosts, else null: nothing else becomes a link to act on. */
export function allowedUrl(url: string | null, brand: Brand | null): string | null {
  if (url === null || brand === null || !URL.canParse(url)) return null;
  const { protocol, host, username, href } = new URL(url);
  return protocol === 'https:' && username === '' && brand.hosts.includes(host) ? href : null;
}
