import type { Lang } from '../platform/locale.ts';

const NAMES: Record<string, Record<Lang, string>> = {
  jd: { zh: '京东', en: 'JD.com' },
  amazon: { zh: '亚马逊', en: 'Amazon' },
  manual: { zh: '自己添加', en: 'Added by hand' },
};

/** A store as people call it; a shop without a detector of its own goes by its host. */
export function storeName(store: string, lang: Lang): string {
  return NAMES[store]?.[lang] ?? store;
}
