export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** What `lang` and `hreflang` say. */
export const LANG_TAG = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Lang, string>;

/** For `getStaticPaths` of a page in `[...lang]`: Chinese lives at the root. */
export const LANG_PATHS = [
  { params: { lang: undefined }, props: { lang: 'zh' } },
  { params: { lang: 'en' }, props: { lang: 'en' } },
] as const;
