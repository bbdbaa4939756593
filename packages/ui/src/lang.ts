/** The two languages of the product. Chinese is written first. */
export type Lang = 'zh' | 'en';

/** One text in both languages. */
export type Words = { readonly zh: string; readonly en: string };

/** Value for the `lang` attribute of a page or element. */
export const langTag = (lang: Lang): string => (lang === 'zh' ? 'zh-CN' : 'en');
