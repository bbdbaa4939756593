import { siteOf } from '../platform/patterns.ts';
import { COMMON_WORDS, NAMES_OF_STORES } from './common-words.ts';
import { makePlaceholders } from './placeholders.ts';

export type Redactor = {
  /** Words that a person reads. */
  text: (raw: string) => string;
  /** Values of attributes: figures of one digit are codes and stay. */
  value: (raw: string) => string;
  address: (raw: string) => string;
  /** Names of classes and ids where they may stay: only figures and tokens go. */
  code: (raw: string) => string;
  script: (raw: string) => string;
};

const CJK_RUN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々]+';
const LETTER_RUN = '(?:(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々])\\p{L}\\p{M}*)+';
const TOKEN = new RegExp(`(?:%[0-9A-Fa-f]{2})+|\\p{Nd}+|${CJK_RUN}|${LETTER_RUN}`, 'gu');
const KEY = '(\\\\*["\'])([A-Za-z_$][A-Za-z_$0-9.-]{0,40})\\1(?=\\s*:)';
const IN_SCRIPT = new RegExp(`${KEY}|\\\\+(?:u[0-9a-fA-F]{4}|[bfnrtv])|${TOKEN.source}`, 'gu');
const ESCAPED = /\\+u([0-9a-fA-F]{4})/g;
/** A token: letters and figures mixed without rest, or longer than any name in a style sheet. */
const isToken = (word: string): boolean =>
  /\d{3}/.test(word) || word.length > 40 || /\d[A-Za-z]+\d/.test(word);

/** A figure that is a whole value of its own (`"status": 2`), and no part of a date or a name. */
const isCode = (script: string, at: number, length: number): boolean =>
  /[:[,"'(=]\s?$/.test(script.slice(Math.max(0, at - 2), at)) &&
  /^\s?[\]},"'\\);]/.test(script.slice(at + length, at + length + 2));

/** Consistent over one page: what is the same before is the same afterwards. */
export function makeRedactor(page: string, known: ReadonlySet<string>, host: string): Redactor {
  const words = new Set([...known, ...COMMON_WORDS].map((word) => word.toLowerCase()));
  const ofHost = host.toLowerCase().split(/[^\p{L}]+/u);
  const inAddresses = new Set([...words, ...ofHost]);
  // Whose page it is its address says; as a seller's name it goes like any other.
  const shop = siteOf(host).split('.')[0] ?? '';
  for (const name of [shop, ...NAMES_OF_STORES]) if (!COMMON_WORDS.includes(name)) words.delete(name);
  const taken = new Set([...page.matchAll(/\p{Nd}{3,}|\p{L}{3,}/gu)].map(([run]) => run.toLowerCase()));
  const plain = makePlaceholders(words, taken);

  const replace = (raw: string, smallStay: boolean, letters = plain.letters): string =>
    raw.replace(TOKEN, (run, at: number) => token(run, raw, at, smallStay, letters));

  const token = (
    run: string,
    whole: string,
    at: number,
    smallStay: boolean,
    letters: (run: string) => string,
  ): string => {
    if (run.startsWith('%')) return '%20';
    if (/^\p{Nd}/u.test(run)) return plain.digits(run.normalize('NFKC'), smallStay);
    if (!new RegExp(CJK_RUN, 'u').test(run)) return letters(run);
    const [head, tail] = [
      whole.slice(Math.max(0, at - 2), at),
      whole.slice(at + run.length, at + run.length + 2),
    ];
    // 元 may be an element of its own after its figure; no name is a single sign.
    const single = run.length === 1;
    const alone = single && whole.trim() === run;
    const before = alone || /\p{Nd}$/u.test(head) || (single && /\p{Nd}\s$/u.test(head));
    const after = alone || /^\p{Nd}/u.test(tail) || (single && /^\s\p{Nd}/u.test(tail));
    return plain.cjk(run, { before, after });
  };

  const code = (raw: string): string =>
    raw.replace(/[^\s]+/g, (word) =>
      isToken(word) || /[^\x20-\x7e]/.test(word) ? replace(word, true) : word,
    );

  return {
    text: (raw) => replace(raw, false),
    value: (raw) => replace(raw, true),
    address: (raw) =>
      /^\s*(?:data|javascript|blob):/i.test(raw)
        ? ''
        : replace(raw, false, (run) => (inAddresses.has(run.toLowerCase()) ? run : plain.letters(run))),
    code,
    script: (raw) =>
      raw
        .replace(ESCAPED, (whole, hex: string) => {
          const char = String.fromCharCode(Number.parseInt(hex, 16));
          return /[\p{L}\p{Nd}@]/u.test(char) ? char : whole;
        })
        .replace(
          IN_SCRIPT,
          (run, quote: string | undefined, key: string | undefined, at: number, all: string) => {
            if (quote !== undefined && key !== undefined) return `${quote}${code(key)}${quote}`;
            if (run.startsWith('\\')) return run;
            return token(run, all, at, isCode(all, at, run.length), plain.letters);
          },
        ),
  };
}
