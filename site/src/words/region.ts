import type { Lang } from '../addresses/langs.ts';
import { WORDS } from './words.ts';

const NAMES = {
  zh: new Intl.DisplayNames('zh-CN', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

/** A region of the data in words: ours where we have them, else the country's name as everybody writes it. */
export function regionName(code: string, lang: Lang): string {
  return WORDS[lang].region[code] ?? (/^[A-Z]{2}$/.test(code) ? NAMES[lang].of(code) : undefined) ?? code;
}
