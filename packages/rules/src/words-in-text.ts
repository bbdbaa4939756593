/**
 * Whether a series word of a policy stands in a model or title.
 *
 * Latin words match whole tokens or the letters before a number, so that `Z` is in `Z 6`, `Z6III` and `尼康Z50` but not
 * in `ZV-1` or `COOLPIX`; `D600` is not in `D6000`. Chinese words match anywhere. Letter case, full-width forms, blanks
 * and hyphens make no difference: `Z 6` is in `Z6`, `EOS R5` in `EOS-R5`.
 */
export function standsIn(word: string, text: string): boolean {
  const wanted = foldedWord(word);
  const first = wanted.charAt(0);
  if (first === '') return false;
  const low = fold(text);
  const startsToken = isWordChar(first);
  for (let at = low.indexOf(first); at >= 0; at = low.indexOf(first, at + 1)) {
    if (startsToken && isWordChar(low.charAt(at - 1))) continue;
    const end = matchFrom(low, at, wanted);
    if (end !== null && !continues(wanted.charAt(wanted.length - 1), low.charAt(end))) return true;
  }
  return false;
}

/** The index after the match of `wanted` that begins at `at`, gaps skipped; null: no match. */
function matchFrom(low: string, at: number, wanted: string): number | null {
  let index = at;
  for (let n = 0; n < wanted.length; n++) {
    while (isGap(low.charAt(index))) index++;
    if (low.charAt(index) !== wanted.charAt(n)) return null;
    index++;
  }
  return index;
}

/** Words come from policies, a few hundred, and are asked for again with every item: each is folded once. */
const foldedWords = new Map<string, string>();

function foldedWord(word: string): string {
  let folded = foldedWords.get(word);
  if (folded === undefined) {
    folded = [...fold(word)].filter((char) => !isGap(char)).join('');
    foldedWords.set(word, folded);
  }
  return folded;
}

/** Small letters, and full-width forms as the plain ones; plain text has none, and most models are plain text. */
function fold(text: string): string {
  return (isPlain(text) ? text : text.normalize('NFKC')).toLowerCase();
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function isGap(char: string): boolean {
  return char === ' ' || char === '-' || char === '\t' || char === '\u00a0';
}

const isLetter = (char: string) => char >= 'a' && char <= 'z';
const isDigit = (char: string) => char >= '0' && char <= '9';
const isWordChar = (char: string) => isLetter(char) || isDigit(char);

/** Whether `after` continues the same token: a letter after a letter, a digit after a digit. */
function continues(last: string, after: string): boolean {
  return (isLetter(last) && isLetter(after)) || (isDigit(last) && isDigit(after));
}
