import { isDigitAt, isLatin, isLatinAt } from './latin.ts';

/** A word found in a text: `text.slice(start, end)`. */
export type Hit<T> = { start: number; end: number; tag: T };

/** Finds all words of a list in one pass over a text. */
export type WordFinder<T> = (text: string) => Hit<T>[];

/** A word that ends at a node, and whether a Latin letter behind it can spoil it. */
type Ending<T> = { tag: T; open: boolean; latinLast: boolean };

type Node<T> = { next: Map<number, Node<T>>; ends: Ending<T>[] };

/**
 * The tree of words as a hash table, at least half of it empty: a title is read some hundred thousand times a second by it.
 * A node is named by the place where it lies; `keys` has there the node before it and the character between them in one
 * number (0: nothing here), `endings` the words that end at it. `begins` says where each first character leads (0:
 * nowhere), and `shift` makes a place of a key.
 */
type Tables<T> = {
  begins: Uint16Array;
  keys: Int32Array;
  shift: number;
  endings: (readonly Ending<T>[] | null)[];
};

/**
 * A finder of many words at once: from each place where one can begin it goes down the tree of all words, so its time grows
 * with the text and the longest word, not with their number. A Latin word counts only where no Latin letter or digit touches
 * it on a side where it has one itself, so `for` is not in `format` (an `open` one may have a model right behind it:
 * `HP1022N`), and nothing is looked for inside a run of Latin; a Chinese word counts anywhere. Hits are in order of where
 * they begin, the shorter first. Words and text have to be folded alike (`foldTitle`).
 */
export function compileWords<T>(words: readonly { word: string; tag: T; open?: boolean }[]): WordFinder<T> {
  const root = node<T>();
  for (const { word, tag, open = false } of words) {
    if (word === '') continue;
    grow(root, word).ends.push({ tag, open, latinLast: isLatinAt(word, word.length - 1) });
  }
  const tables = flatten(root);
  return (text) => find(tables, text);
}

const node = <T>(): Node<T> => ({ next: new Map(), ends: [] });

/** The node at which a word ends, made where it is missing. */
function grow<T>(root: Node<T>, word: string): Node<T> {
  let at = root;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const next = at.next.get(code) ?? node<T>();
    at.next.set(code, next);
    at = next;
  }
  return at;
}

function flatten<T>(root: Node<T>): Tables<T> {
  const bits = Math.ceil(Math.log2(sizeOf(root))) + 1;
  const shift = 32 - bits;
  const keys = new Int32Array(2 ** bits);
  const endings: Tables<T>['endings'] = Array.from(keys, () => null);
  const begins = new Uint16Array(65_536);
  // No word ends at the root, and no key is that of a place that is taken.
  keys[0] = ROOT;
  const lay = (parent: number, { next }: Node<T>): void => {
    for (const [code, child] of next) {
      const key = keyOf(parent, code);
      const place = placeOf(keys, shift, key);
      keys[place] = key;
      if (parent === 0) begins[code] = place;
      if (child.ends.length > 0) endings[place] = child.ends;
      lay(place, child);
    }
  };
  lay(0, root);
  return { begins, keys, shift, endings };
}

const sizeOf = <T>({ next }: Node<T>): number =>
  [...next.values()].reduce((sum, child) => sum + sizeOf(child), 1);

/** Lies at place 0, so that 0 names no other node. It is no node's key: those of the root's children are positive. */
const ROOT = -1;

/** Node and character in one number of 32 bits, never 0: enough for some 32,000 nodes. */
const keyOf = (id: number, code: number): number => ((id + 1) << 16) | code;

/** Spreads keys that follow each other: 2^32 by the golden ratio (Knuth, The Art of Computer Programming, 6.4). */
const GOLDEN = 0x9e3779b1;

/** Where a key lies, or the empty place where it would. */
function placeOf(keys: Int32Array, shift: number, key: number): number {
  let place = Math.imul(key, GOLDEN) >>> shift;
  for (let here = keys[place]; here !== 0 && here !== key; here = keys[place])
    place = place + 1 === keys.length ? 0 : place + 1;
  return place;
}

function find<T>({ begins, keys, shift, endings }: Tables<T>, text: string): Hit<T>[] {
  const hits: Hit<T>[] = [];
  let inLatin = false;
  for (let start = 0; start < text.length; start++) {
    const first = text.charCodeAt(start);
    const wasLatin = inLatin;
    inLatin = isLatin(first);
    if (wasLatin && inLatin) continue;
    let place = begins[first] ?? 0;
    for (let at = start + 1; place !== 0; at++) {
      const ends = endings[place];
      if (ends) addHits(hits, ends, text, start, at);
      if (at === text.length) break;
      const key = keyOf(place, text.charCodeAt(at));
      place = placeOf(keys, shift, key);
      if (keys[place] !== key) break;
    }
  }
  return hits;
}

function addHits<T>(
  hits: Hit<T>[],
  ends: readonly Ending<T>[],
  text: string,
  start: number,
  end: number,
): void {
  for (const { tag, open, latinLast } of ends)
    if (!latinLast || !isLatinAt(text, end) || (open && isModelAfter(text, start, end)))
      hits.push({ start, end, tag });
}

/** A model written right behind the name, as stores do: `HP1022N`, `EOS7D`, `oppor11`. */
function isModelAfter(text: string, start: number, end: number): boolean {
  if (isDigitAt(text, end - 1) || end - start < 2) return false;
  return isDigitAt(text, end) || (end - start >= 4 && isDigitAt(text, end + 1));
}
