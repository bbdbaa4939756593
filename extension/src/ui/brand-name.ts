import type { Text } from '@baoqi/policies/types';
import type { Lang } from '@baoqi/ui';

/** What a brand is called; the index and the loaded files both know. */
export type Named = { id: string; name: Text };

/** A brand as it calls itself, or as the user typed it. */
export function brandName(id: string | null, brands: readonly Named[] | null, lang: Lang): string | null {
  return brands?.find((brand) => brand.id === id)?.name[lang] ?? id;
}
