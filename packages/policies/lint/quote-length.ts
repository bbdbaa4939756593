import { type Check, eachPolicy } from './check.ts';

const MOST = 25;

/**
 * Words of a quote. Latin, Greek and the like: what stands between blanks. Chinese, Japanese and Korean are written
 * without blanks and have about two characters to a word, so two characters count as one word, rounded up.
 */
export function wordsOf(quote: string): number {
  const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
  const characters = quote.match(cjk)?.length ?? 0;
  const others = quote.replace(cjk, ' ').match(/[\p{L}\p{N}]+(?:['’.,:/-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return Math.ceil(characters / 2) + others;
}

export default {
  name: 'quote-length',
  why: 'A short quote lets a reader find the sentence; a long one copies somebody’s page.',
  check(data, report) {
    for (const { file, path, policy } of eachPolicy(data))
      for (const [index, { quote }] of policy.sources.entries()) {
        const words = wordsOf(quote);
        if (words > MOST)
          report(
            file,
            `${path}.sources[${index}].quote`,
            `has ${words} words (two Chinese characters count as one)`,
            `keep the part that states the promise, at most ${MOST} words`,
          );
      }
    for (const { file, brand } of data.files)
      for (const [index, phone] of brand.phones.entries())
        for (const [at, { quote }] of phone.sources.entries())
          if (wordsOf(quote) > MOST)
            report(
              file,
              `brand.phones[${index}].sources[${at}].quote`,
              'is too long',
              'quote the number alone',
            );
  },
} satisfies Check;
