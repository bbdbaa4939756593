import type { Lang } from './langs.ts';

/**
 * The address of one of our own pages, e.g. `href('en', '/compare/')` → `/en/compare/`, below the base path.
 * Astro's BASE_URL has or lacks its last slash depending on the configuration, hence this one place.
 */
export function href(lang: Lang, path: string): string {
  return asset(lang === 'zh' ? path : `/${lang}${path}`);
}

/** The address of a file that has no language, e.g. `asset('/api/v1/policies.json')`. */
export function asset(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
