import type { Policy } from '@baoqi/policies/types';
import type { CivilDate } from './civil-date.ts';
import { sayTheSame } from './contested-safe-day.ts';
import { purchaseDay } from './purchase-date.ts';
import type { ItemFacts, Unknown } from './types.ts';
import { noPolicy } from './unknown-facts.ts';

/**
 * Two policies that tell one promise for one purchase: nobody can say which holds, so both are listed, and this names
 * them. Without a purchase date every version may apply, which `purchase-date` says already.
 */
export function overlappingVersions(facts: ItemFacts, applying: readonly Policy[]): Unknown[] {
  const date = purchaseDay(facts);
  if (date === null) return [];
  const found: Unknown[] = [];
  for (const [index, a] of applying.entries())
    for (let next = index + 1; next < applying.length; next++) {
      const b = applying[next];
      if (b !== undefined && sayTheSame(a, b)) found.push(bothApply(a, b, date));
    }
  return found;
}

function bothApply(a: Policy, b: Policy, date: CivilDate): Unknown {
  return {
    what: 'overlapping-versions',
    zh: `“${a.title.zh}”和“${b.title.zh}”都适用，按更早的日子提醒。`,
    en: `Both apply: “${a.title.en}” and “${b.title.en}”; we remind by the earlier day.`,
    because: {
      ...noPolicy('versions', { purchase: date, first: a.id, second: b.id }),
      sources: [...a.sources.slice(0, 1), ...b.sources.slice(0, 1)],
    },
  };
}
