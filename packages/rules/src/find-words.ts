import { isDigitAt, isLatinAt } from './latin.ts';

/** A word found in a text: `text.slice(start, end)`. */
export type Hit<T> = { start: number; end: number; tag: T };

/** Finds all words of a list in one pass over a text. */
export type WordFinder<T> = (text: string) => Hit<T>[];

/** A word that ends in a state, and what of it a neighbour in the text can spoil. */
type Ending<T> = { length: number; tag: T; open: boolean; latinFirst: boolean; latinLast: boolean };

type Node<T> = { id: number; next: Map<number, Node<T>>; fail: Node<T> | null; ends: Ending<T>[] };

/**
 * The states as flat tables, state 0 the root: a title is read some hundred thousand times a second by them. `begins` says
 * where each first character leads. All other edges lie in one hash table, at least half of it empty: `keys` are state and
 * character in one number (0: nothing here), `targets` where they lead, and `shift` makes a place of a number.
 */
type Tables<T> = {
  begins: Int32Array;
  keys: Int32Array;
  targets: Int32Array;
  shift: number;
  fails: Int32Array;
  endings: (readonly Ending<T>[] | null)[];
};

/**
 * A finder of many words at once (Aho and Corasick, 1975, https://doi.org/10.1145/360825.360855): its time grows with the
 * text and with what is found, not with the number of words. A Latin word counts only where no Latin letter or digit
 * touches it on a side where it has one itself, so `for` is not in `format` (an `open` one may have a model right behind it:
 * `HP1022N`); a Chinese word counts anywhere. Words and text have to be folded alike (`foldTitle`).
 */
export function compileWords<T>(words: readonly { word: string; tag: T; open?: boolean }[]): WordFinder<T> {
  const nodes = [node<T>(0)];
  for (const { word, tag, open = false } of words) {
    const end = word === '' ? undefined : grow(nodes, word);
    const latin = { latinFirst: isLatinAt(word, 0), latinLast: isLatinAt(word, word.length - 1) };
    end?.ends.push({ length: word.length, tag, open, ...latin });
  }
  const tables = flatten(nodes, linked(nodes));
  return (text) => find(tables, text);
}

const node = <T>(id: number): Node<T> => ({ id, next: new Map(), fail: null, ends: [] });

/** The node at which a word ends, made where it is missing. */
function grow<T>(nodes: Node<T>[], word: string): Node<T> | undefined {
  let at = nodes[0];
  for (let i = 0; i < word.length && at !== undefined; i++) {
    const code = word.charCodeAt(i);
    let next = at.next.get(code);
    if (next === undefined) {
      next = node(nodes.length);
      nodes.push(next);
      at.next.set(code, next);
    }
    at = next;
  }
  return at;
}

/** Breadth first: each node's longest proper suffix that begins a word, whose words end where the node's own end. */
function linked<T>([root]: readonly Node<T>[]): Node<T>[] {
  const queue = [...(root?.next.values() ?? [])];
  for (const at of queue) {
    at.ends.push(...(at.fail?.ends ?? []));
    for (const [code, child] of at.next) {
      let fail = at.fail;
      while (fail !== null && !fail.next.has(code)) fail = fail.fail;
      child.fail = (fail ?? root)?.next.get(code) ?? null;
      queue.push(child);
    }
  }
  return queue;
}

function flatten<T>(nodes: readonly Node<T>[], linkedNodes: readonly Node<T>[]): Tables<T> {
  const bits = Math.ceil(Math.log2(linkedNodes.length + 1)) + 1;
  const keys = new Int32Array(2 ** bits);
  const targets = new Int32Array(2 ** bits);
  const shift = 32 - bits;
  for (const { id, next } of linkedNodes) {
    for (const [code, target] of next) {
      const key = keyOf(id, code);
      const place = placeOf(keys, shift, key);
      keys[place] = key;
      targets[place] = target.id;
    }
  }
  const begins = new Int32Array(65_536);
  for (const [code, { id }] of nodes[0]?.next ?? []) begins[code] = id;
  const fails = Int32Array.from(nodes, ({ fail }) => fail?.id ?? 0);
  const endings = nodes.map(({ ends }) => (ends[0] ? ends : null));
  return { begins, keys, targets, shift, fails, endings };
}

/** State and character in one number of 32 bits: enough for some 65,000 states. */
const keyOf = (state: number, code: number): number => (state << 16) | code;

/** Spreads keys that follow each other: 2^32 by the golden ratio (Knuth, The Art of Computer Programming, 6.4). */
const GOLDEN = 0x9e3779b1;

/** Where a key lies, or the empty place where it would. */
function placeOf(keys: Int32Array, shift: number, key: number): number {
  let place = Math.imul(key, GOLDEN) >>> shift;
  for (let here = keys[place]; here !== 0 && here !== key; here = keys[place])
    place = place + 1 === keys.length ? 0 : place + 1;
  return place;
}

function find<T>(tables: Tables<T>, text: string): Hit<T>[] {
  const { begins, endings } = tables;
  const hits: Hit<T>[] = [];
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    state = state === 0 ? (begins[code] ?? 0) : goOn(tables, state, code);
    const ends = endings[state];
    if (!ends) continue;
    for (const ending of ends) {
      const start = at + 1 - ending.length;
      if (standsAlone(text, start, at + 1, ending)) hits.push({ start, end: at + 1, tag: ending.tag });
    }
  }
  return hits;
}

/** The state after one more character: along an edge of this one, or of the longest suffix that has such an edge. */
function goOn<T>({ begins, keys, targets, shift, fails }: Tables<T>, from: number, code: number): number {
  for (let state = from; state !== 0; state = fails[state] ?? 0) {
    const place = placeOf(keys, shift, keyOf(state, code));
    if (keys[place] !== 0) return targets[place] ?? 0;
  }
  return begins[code] ?? 0;
}

function standsAlone<T>(text: string, start: number, end: number, word: Ending<T>): boolean {
  if (word.latinFirst && isLatinAt(text, start - 1)) return false;
  return !word.latinLast || !isLatinAt(text, end) || (word.open && isModelAfter(text, start, end));
}

/** A model written right behind the name, as stores do: `HP1022N`, `EOS7D`, `oppor11`. */
function isModelAfter(text: string, start: number, end: number): boolean {
  if (isDigitAt(text, end - 1) || end - start < 2) return false;
  return isDigitAt(text, end) || (end - start >= 4 && isDigitAt(text, end + 1));
}
