import type { Policy } from '@baoqi/policies/types';
import { sayTheSame } from './contested-safe-day.ts';
import { purchaseDate } from './purchase-date.ts';
import type { ItemFacts, Unknown } from './types.ts';
import { noPolicy } from './unknown-facts.ts';

/**
 * Two policies that tell one promise for one purchase: nobody can say which holds, so both are listed, and this names
 * them. Without a purchase date every version may apply, which `purchase-date` says already.
 */
export function overlappingVersions(facts: ItemFacts, applying: readonly Policy[]): Unknown[] {
  const { date } = purchaseDate(facts);
  if (date === null) return [];
  return applying.flatMap((a, index) =>
    applying.slice(index + 1).flatMap((b) => {
      if (!sayTheSame(a, b)) return [];
      return [
        {
          what: 'overlapping-versions',
          zh: `“${a.title.zh}”和“${b.title.zh}”都适用，按更早的日子提醒。`,
          en: `Both apply: “${a.title.en}” and “${b.title.en}”; we remind by the earlier day.`,
          because: {
            ...noPolicy('versions', { purchase: date, first: a.id, second: b.id }),
            sources: [...a.sources.slice(0, 1), ...b.sources.slice(0, 1)],
          },
        },
      ];
    }),
  );
}
