/**
 * Whether a series word of a policy stands in a model or title.
 *
 * Latin words match whole tokens or the letters before a number, so that `Z` is in `Z 6`, `Z6III` and `尼康Z50` but not
 * in `ZV-1` or `COOLPIX`; `D600` is not in `D6000`. Chinese words match anywhere. Letter case, full-width forms, blanks
 * and hyphens make no difference: `Z 6` is in `Z6`, `EOS R5` in `EOS-R5`.
 */
export function standsIn(word: string, text: string): boolean {
  const wanted = [...fold(word)].filter((char) => !isGap(char));
  const [first, last] = [wanted[0], wanted.at(-1)];
  if (first === undefined || last === undefined) return false;
  const chars = [...fold(text)];
  for (let at = 0; at < chars.length; at++) {
    if (chars[at] !== first) continue;
    const before = chars[at - 1];
    if (before !== undefined && isWordChar(first) && isWordChar(before)) continue;
    const end = matchFrom(chars, at, wanted);
    if (end === null) continue;
    const after = chars[end];
    if (after === undefined || !continues(last, after)) return true;
  }
  return false;
}

/** The index after the match of `wanted` that begins at `at`, gaps skipped; null: no match. */
function matchFrom(chars: readonly string[], at: number, wanted: readonly string[]): number | null {
  let index = at;
  for (const char of wanted) {
    while (isGap(chars[index] ?? '')) index++;
    if (chars[index] !== char) return null;
    index++;
  }
  return index;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function isGap(char: string): boolean {
  return char === ' ' || char === '-' || char === '\t' || char === '\u00a0';
}

const isWordChar = (char: string) => /[a-z0-9]/.test(char);

/** Whether `after` continues the same token: a letter after a letter, a digit after a digit. */
function continues(last: string, after: string): boolean {
  if (/[a-z]/.test(last)) return /[a-z]/.test(after);
  return /[0-9]/.test(last) && /[0-9]/.test(after);
}
