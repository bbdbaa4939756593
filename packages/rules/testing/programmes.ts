import type { Programme } from '@baoqi/policies/types';

/** Lenovo's, of the programmes that the data has. Takes what `loadProgrammes` gives, since rules read no files. */
export function lenovoIn(
  loaded: { ok: true; value: Programme[] } | { ok: false; mistakes: unknown[] },
): Programme {
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.mistakes));
  const found = loaded.value.find(({ id }) => id === 'lenovo');
  if (found === undefined) throw new Error('the data has no programme called lenovo');
  return found;
}
