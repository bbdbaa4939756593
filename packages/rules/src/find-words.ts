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
 * where each first character leads; the edges of state `s` are those from `edges[s]` up to `edges[s + 1]`, by character.
 */
type Tables<T> = {
  begins: Int32Array;
  edges: Int32Array;
  codes: Uint16Array;
  targets: Int32Array;
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
  const edges = new Int32Array(nodes.length + 1);
  const codes = new Uint16Array(linkedNodes.length);
  const targets = new Int32Array(linkedNodes.length);
  let edge = 0;
  for (const { id, next } of nodes) {
    edges[id] = edge;
    for (const [code, target] of [...next].sort(([a], [b]) => a - b)) {
      codes[edge] = code;
      targets[edge++] = target.id;
    }
  }
  edges[nodes.length] = edge;
  const begins = new Int32Array(65_536);
  for (const [code, { id }] of nodes[0]?.next ?? []) begins[code] = id;
  const fails = Int32Array.from(nodes, ({ fail }) => fail?.id ?? 0);
  return { begins, edges, codes, targets, fails, endings: nodes.map(({ ends }) => (ends[0] ? ends : null)) };
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

/** So many edges are looked through in their order; of more, by halves. */
const FEW = 3;

/** The state after one more character: along an edge of this one, or of the longest suffix that has such an edge. */
function goOn<T>({ begins, edges, codes, targets, fails }: Tables<T>, from: number, code: number): number {
  for (let state = from; state !== 0; state = fails[state] ?? 0) {
    let low = edges[state] ?? 0;
    const end = edges[state + 1] ?? 0;
    for (let high = end; low + FEW < high; ) {
      const middle = (low + high) >> 1;
      if ((codes[middle] ?? 0) <= code) low = middle;
      else high = middle;
    }
    for (; low < end; low++) {
      const at = codes[low] ?? 0;
      if (at === code) return targets[low] ?? 0;
      if (at > code) break;
    }
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
