import type { APIRoute } from 'astro';
import { href } from '../addresses/href.ts';
import { LANG_TAG, LANGS } from '../addresses/langs.ts';
import { comparedKinds, comparePath } from '../data/compared-kinds.ts';
import { data } from '../data/policy-data.ts';

const PATHS = [
  '/',
  ...comparedKinds(data, data.asOf).map(comparePath),
  '/brands/',
  '/law/',
  '/deadline/',
  '/lenovo-coupons/',
  ...data.brands.map(({ id }) => `/brands/${id}/`),
];

/** A sitemap has absolute addresses only: without `SITE_URL` it lists nothing. */
export const GET: APIRoute = ({ site }) => {
  const absolute = (address: string) => (site ? new URL(address, site).href : null);
  const alternates = (path: string) =>
    LANGS.map(
      (lang) =>
        `<xhtml:link rel="alternate" hreflang="${LANG_TAG[lang]}" href="${absolute(href(lang, path))}"/>`,
    ).join('');
  const entries = site
    ? PATHS.flatMap((path) =>
        LANGS.map(
          (lang) =>
            `<url><loc>${absolute(href(lang, path))}</loc><lastmod>${data.asOf}</lastmod>${alternates(path)}</url>`,
        ),
      )
    : [];
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join('')}</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } },
  );
};
