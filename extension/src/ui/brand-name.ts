import type { PolicyData } from '@baoqi/policies/types';
import type { Lang } from '@baoqi/ui';

/** A brand as it calls itself, or as the user typed it. */
export function brandName(id: string | null, policies: PolicyData | null, lang: Lang): string | null {
  return policies?.brands.find((brand) => brand.id === id)?.name[lang] ?? id;
}
