import { lineMatcher } from '../jobs/match-line.ts';
import type { Matched } from '../records/items.ts';

/** What the matcher makes of a title that the user brings in or types. */
export async function matchTitle(
  title: string,
  from: { seller: string | null; origin: string | null } = { seller: null, origin: null },
): Promise<Matched> {
  const match = await lineMatcher();
  const host = from.origin && URL.canParse(from.origin) ? new URL(from.origin).hostname : null;
  return match({ title, seller: from.seller, host }).matched;
}
