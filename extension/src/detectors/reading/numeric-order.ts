import type { NumericOrder } from './dates.ts';

const DAY_FIRST_LANGUAGES =
  /^(?:de|fr|es|it|pt|nl|sv|da|nb|no|fi|pl|cs|sk|tr|ru|uk|el|ro|hu|id|vi|th|ar|he)\b/i;
const DAY_FIRST_ENGLISH = /^en-(?:gb|ie|au|nz|in|za|sg|hk)\b/i;

/**
 * What `3/4/2026` means where the page's language settles it. Plain English and American English do not: half the world's
 * shops leave their software at `en-US`.
 */
export function numericOrderOf(doc: Document): NumericOrder {
  const lang = doc.documentElement?.getAttribute('lang') ?? '';
  return DAY_FIRST_LANGUAGES.test(lang) || DAY_FIRST_ENGLISH.test(lang) ? 'dmy' : null;
}
