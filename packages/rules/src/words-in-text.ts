/**
 * Whether a series word of a policy stands in a model or title.
 *
 * Latin words match whole tokens or the letters before a number, so that `Z` is in `Z 6`, `Z6III` and `尼康Z50` but not
 * in `ZV-1` or `COOLPIX`; `D600` is not in `D6000`. Chinese words match anywhere. Letter case, full-width forms, blanks
 * and hyphens make no difference: `Z 6` is in `Z6`, `EOS R5` in `EOS-R5`.
 *
 * Asked for every item and word, so it goes by character codes and makes no new text of a plain one.
 */
export function standsIn(word: string, text: string): boolean {
  const wanted = foldedWord(word);
  if (wanted === '') return false;
  const plain = unfolded(text);
  const first = wanted.charCodeAt(0);
  for (let at = 0; at < plain.length; at++) {
    if (lowAt(plain, at) !== first) continue;
    if (at > 0 && isWordChar(first) && isWordChar(lowAt(plain, at - 1))) continue;
    const end = matchFrom(plain, at, wanted);
    if (end !== null && !continues(wanted.charCodeAt(wanted.length - 1), lowAt(plain, end))) return true;
  }
  return false;
}

/** The index after the match of `wanted` that begins at `at`, gaps skipped; null: no match. */
function matchFrom(text: string, at: number, wanted: string): number | null {
  let index = at;
  for (let n = 0; n < wanted.length; n++) {
    while (isGap(text.charCodeAt(index))) index++;
    if (lowAt(text, index) !== wanted.charCodeAt(n)) return null;
    index++;
  }
  return index;
}

/** Words come from policies, a few hundred, and are asked for again with every item: each is folded once. */
const foldedWords = new Map<string, string>();

function foldedWord(word: string): string {
  let folded = foldedWords.get(word);
  if (folded === undefined) {
    const low = word.normalize('NFKC').toLowerCase();
    folded = [...low].filter((char) => !isGap(char.charCodeAt(0))).join('');
    foldedWords.set(word, folded);
  }
  return folded;
}

/** The text itself where it is plain; else with full-width forms as plain ones, in small letters. */
function unfolded(text: string): string {
  for (let at = 0; at < text.length; at++)
    if (text.charCodeAt(at) > 127) return text.normalize('NFKC').toLowerCase();
  return text;
}

/** The code at `at`, of the small letter for a capital one; NaN after the end. */
function lowAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= CAPITAL_A && code <= CAPITAL_A + 25 ? code + 32 : code;
}

const CAPITAL_A = 65;
const SMALL_A = 97;
const ZERO = 48;
const GAPS: ReadonlySet<number> = new Set([...' -\t\u00a0'].map((char) => char.charCodeAt(0)));

const isGap = (code: number) => GAPS.has(code);
const isLetter = (code: number) => code >= SMALL_A && code < SMALL_A + 26;
const isDigit = (code: number) => code >= ZERO && code < ZERO + 10;
const isWordChar = (code: number) => isLetter(code) || isDigit(code);

/** Whether `after` continues the same token: a letter after a letter, a digit after a digit. */
function continues(last: number, after: number): boolean {
  return (isLetter(last) && isLetter(after)) || (isDigit(last) && isDigit(after));
}
