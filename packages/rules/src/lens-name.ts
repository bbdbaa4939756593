import type { FoldedTitle } from './fold-title.ts';
import { isLatinAt } from './latin.ts';

const FOCAL = /\d{1,4}(?:\.\d)?(?:-\d{1,4})? ?mm/;
const REST =
  /^(?: ?f ?\/? ?\d+(?:\.\d+)?(?:-\d+(?:\.\d+)?)?)?(?: (?:s|gm|g|l|is|usm|stm|vr|ed|oss|ii|iii|wr|lm|ois|r|za|macro|asph\.?)(?![a-z0-9]))*/;

/** How far to the left of the focal length a lens's name may begin: `AF-S NIKKOR`, `RF`, `Vario-Tessar T* FE`. */
const LONGEST_FAMILY = 24;

/**
 * A lens is named by family, focal length and aperture: `索尼（SONY）FE 50mm F1.8 镜头` gives `FE 50mm F1.8`. Null where
 * the title names no focal length; `from` is where the maker's name ends.
 */
export function lensName({ low, shown }: FoldedTitle, from: number): string | null {
  const focal = FOCAL.exec(low.slice(from));
  if (focal === null) return null;
  const at = from + focal.index;
  let start = at;
  while (start > from && at - start < LONGEST_FAMILY && belongs(low, start - 1)) start--;
  const end = at + focal[0].length;
  const rest = REST.exec(low.slice(end, end + 40))?.[0].length ?? 0;
  return shown.slice(start, end + rest).trim();
}

function belongs(low: string, at: number): boolean {
  return isLatinAt(low, at) || ' -*'.includes(low.charAt(at));
}
