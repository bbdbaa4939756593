import { textOrNull } from './clean.ts';

/** What the shop calls itself. It stands in the head, and a page of fifty thousand rows need not be searched for it. */
export const siteName = (doc: Document): string | null =>
  textOrNull(
    doc.querySelector('head')?.querySelector('meta[property="og:site_name"]')?.getAttribute('content'),
    120,
  );
