import type { Named } from './brand-name.ts';

/** The id of the brand that is called so in either language; what no brand is called stays as it was typed. */
export function brandIdOf(typed: string, brands: readonly Named[]): string | null {
  const word = typed.trim();
  if (word === '') return null;
  const same = word.toLowerCase();
  const found = brands.find(({ id, name }) =>
    [id, name.zh, name.en].some((called) => called.toLowerCase() === same),
  );
  return found?.id ?? word;
}
