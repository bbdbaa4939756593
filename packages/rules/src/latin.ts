/** Whether a character code is that of a Latin letter or digit of ASCII; NaN, of what is beyond a text, is not. */
export function isLatin(code: number): boolean {
  // Most characters of a Chinese title lie above the last letter: one look is enough for them.
  return (
    code < SMALL_A + 26 &&
    (code >= SMALL_A || (code >= CAPITAL_A && code < CAPITAL_A + 26) || (code >= ZERO && code < ZERO + 10))
  );
}

/** Whether a Latin letter or a digit stands at `at`; false before the beginning and after the end. */
export function isLatinAt(text: string, at: number): boolean {
  return isLatin(text.charCodeAt(at));
}

/** Whether a digit of ASCII stands at `at`. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= ZERO && code < ZERO + 10;
}

const SMALL_A = 97;
const CAPITAL_A = 65;
const ZERO = 48;
