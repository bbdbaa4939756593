import { SIGNS_OF_FIGURES } from './common-words.ts';

const CONSONANTS = 'bcdfghjklmnpqrstvwxz';
const STEMS = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
const YEAR = /^(?:19|20)\d\d$/;

export type Placeholders = {
  /** `smallStay`: figures of one digit are codes there (`"status": 2`) and stay; on the page they become 1. */
  digits: (run: string, smallStay: boolean) => string;
  letters: (run: string) => string;
  /** `before`, `after`: a figure stands there, so that 元 or 年 at that end is a sign of it. */
  cjk: (run: string, beside: { before: boolean; after: boolean }) => string;
};

/**
 * Stand-ins of the same shape, the same one for the same thing throughout a page: figures stay figures of the same
 * length, days stay days, words stay words. Words in `known` are not replaced.
 */
export function makePlaceholders(known: ReadonlySet<string>, taken: ReadonlySet<string>): Placeholders {
  const figures = new Map<string, string>();
  const words = new Map<string, string>();
  const counts = new Map<string, number>();
  const used = new Set<string>();
  let longest = 2;
  for (const word of known) if (word.length > longest) longest = word.length;
  longest = Math.min(longest, 16);

  const next = (kind: string): number => {
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count;
  };

  const once = (map: Map<string, string>, key: string, make: () => string): string => {
    const made = map.get(key) ?? make();
    map.set(key, made);
    return made;
  };

  /** `make` is asked until it gives what nothing else on the page is; short ones run out, and repeat. */
  const unlike = (kind: string, most: number, make: (count: number) => string): string => {
    for (let turn = 0; turn < most; turn += 1) {
      const made = make(next(kind) % most);
      if (!taken.has(made) && !used.has(made)) {
        used.add(made);
        return made;
      }
    }
    return make(0);
  };

  const digits: Placeholders['digits'] = (run, smallStay) => {
    const { length } = run;
    if (length === 1) return smallStay || run === '0' ? run : '1';
    if (length === 2) return run === '00' ? run : run.startsWith('0') ? '01' : '11';
    if (YEAR.test(run)) return '2012';
    const most = Math.min(10 ** (length - 1), 50_000);
    return once(figures, run, () =>
      unlike(`figure${length}`, most, (count) => `1${String(count).padStart(length - 1, '0')}`),
    );
  };

  const letters: Placeholders['letters'] = (run) => {
    const low = run.toLowerCase();
    if (run.length === 1 || known.has(low) || isKnownCompound(run)) return run;
    const { length } = low;
    const most = Math.min(CONSONANTS.length ** (length - 1), 50_000);
    const made = once(words, low, () =>
      unlike(`word${length}`, most, (count) => `x${spell(count, CONSONANTS, length - 1)}`),
    );
    return [...made]
      .map((char, at) => (isUpper(run.charAt(at)) ? char.toUpperCase() : char))
      .join('')
      .slice(0, length);
  };

  /** `OrderProcessing`, `orderDate`: names of code are made of words. */
  const isKnownCompound = (run: string): boolean => {
    const parts = run.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu) ?? [];
    return parts.length > 1 && parts.join('') === run && parts.every((part) => known.has(part.toLowerCase()));
  };

  const unknown = (run: string): string => {
    const { length } = run;
    if (length === 0) return '';
    return once(words, run, () =>
      unlike(`sign${length}`, Math.min(STEMS.length ** length, 50_000), (count) =>
        spell(count, STEMS, length),
      ),
    );
  };

  /** Cut into known words so that as much as can be is known: 订单总计 is 订单 and 总计, not 订单总 and 计. */
  const cjk: Placeholders['cjk'] = (run, beside) => {
    const isSign = (at: number): boolean =>
      SIGNS_OF_FIGURES.includes(run.charAt(at)) &&
      ((at === 0 && beside.before) || (at === run.length - 1 && beside.after));
    const best: { kept: number; take: number }[] = Array.from({ length: run.length + 1 }, () => ({
      kept: 0,
      take: 0,
    }));
    for (let at = run.length - 1; at >= 0; at -= 1) {
      let choice = { kept: best[at + 1]?.kept ?? 0, take: 0 };
      for (let length = Math.min(longest, run.length - at); length > 0; length -= 1) {
        const word = run.slice(at, at + length);
        const stays = length > 1 ? known.has(word) : isSign(at);
        const kept = length + (best[at + length]?.kept ?? 0);
        if (stays && kept > choice.kept) choice = { kept, take: length };
      }
      best[at] = choice;
    }
    let out = '';
    let rest = '';
    for (let at = 0; at < run.length; ) {
      const take = best[at]?.take ?? 0;
      if (take === 0) rest += run.charAt(at);
      else {
        out += unknown(rest) + run.slice(at, at + take);
        rest = '';
      }
      at += Math.max(1, take);
    }
    return out + unknown(rest);
  };

  return { digits, letters, cjk };
}

const isUpper = (char: string): boolean => char !== char.toLowerCase();

function spell(count: number, alphabet: string, length: number): string {
  let left = count;
  let out = '';
  for (let at = 0; at < length; at += 1) {
    out = alphabet.charAt(left % alphabet.length) + out;
    left = Math.floor(left / alphabet.length);
  }
  return out;
}
