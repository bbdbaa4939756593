/** Runs of letters of alphabets. */
export const LETTERS = /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々])\p{L}\p{M}*)+/gu;
/** Runs of Chinese and Japanese signs, which are written without spaces. */
export const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu;
