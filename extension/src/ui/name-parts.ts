import type { Policy } from '@baoqi/policies/types';
import type { Coverage } from '@baoqi/rules';
import type { Lang } from '../platform/locale.ts';

/** The same coverage with parts called as the data calls them (“随心换 1 年版”, not `plan-1y`), for a picture in one language. */
export function nameParts(
  coverage: readonly Coverage[],
  policies: readonly Policy[],
  lang: Lang,
): Coverage[] {
  return coverage.map((each) => {
    const grants = policies.find(({ id }) => id === each.policy)?.grants ?? [];
    const name = grants.find(({ part }) => part === each.part)?.partName;
    return name && each.part !== 'whole' ? { ...each, part: name[lang] } : each;
  });
}
