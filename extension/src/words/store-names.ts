import { STORES } from '../detectors/stores.ts';
import type { Lang } from '../platform/locale.ts';

const BY_HAND: Record<Lang, string> = { zh: '自己添加', en: 'Added by hand' };

/** A store as people call it; a shop without a detector of its own goes by its host. */
export function storeName(store: string, lang: Lang): string {
  if (store === 'manual') return BY_HAND[lang];
  return STORES.find(({ id }) => id === store)?.name[lang] ?? store;
}
