/** A word found in a text: `text.slice(start, end)`. */
export type Hit<T> = { start: number; end: number; tag: T };

/** Finds all words of a list in one pass over a text. */
export type WordFinder<T> = (text: string) => Hit<T>[];

type Node<T> = {
  /** By character code; null where no word goes on. */
  next: Map<number, Node<T>> | null;
  fail: Node<T> | null;
  ends: { length: number; tag: T; open: boolean }[];
  output: Node<T> | null;
};

/**
 * A finder of many words at once (Aho and Corasick, 1975, https://doi.org/10.1145/360825.360855): its time grows with the
 * text and with what is found, not with the number of words. A Latin word counts only where no Latin letter or digit
 * touches it on a side where it has one itself, so `for` is not in `format` (an `open` one may have a model right behind it: `HP1022N`); a Chinese word counts anywhere. Words and text
 * have to be folded alike (`foldTitle`).
 */
export function compileWords<T>(words: readonly { word: string; tag: T; open?: boolean }[]): WordFinder<T> {
  const root = node<T>();
  for (const { word, tag, open = false } of words) {
    if (word === '') continue;
    let at = root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      at.next ??= new Map();
      const next = at.next.get(code) ?? node<T>();
      at.next.set(code, next);
      at = next;
    }
    at.ends.push({ length: word.length, tag, open });
  }
  link(root);
  // Most characters of a title begin no word: one look in a table tells.
  const begins = new Uint8Array(65_536);
  for (const code of root.next?.keys() ?? []) begins[code] = 1;
  return (text) => find(root, begins, text);
}

function node<T>(): Node<T> {
  return { next: null, fail: null, ends: [], output: null };
}

/** Breadth first: each node's longest proper suffix that begins a word, and the nearest of those that ends one. */
function link<T>(root: Node<T>): void {
  const queue: Node<T>[] = [];
  for (const child of root.next?.values() ?? []) {
    child.fail = root;
    queue.push(child);
  }
  for (const at of queue) {
    for (const [code, child] of at.next ?? []) {
      let fail = at.fail;
      while (fail !== null && !fail.next?.has(code)) fail = fail.fail;
      child.fail = fail?.next?.get(code) ?? root;
      child.output = child.fail.ends.length > 0 ? child.fail : child.fail.output;
      queue.push(child);
    }
  }
}

function find<T>(root: Node<T>, begins: Uint8Array, text: string): Hit<T>[] {
  const hits: Hit<T>[] = [];
  let at = root;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (at === root && begins[code] === 0) continue;
    let next = at.next?.get(code);
    while (next === undefined && at !== root) {
      at = at.fail ?? root;
      next = at.next?.get(code);
    }
    at = next ?? root;
    for (let out: Node<T> | null = at; out !== null; out = out.output) {
      for (const { length, tag, open } of out.ends) {
        const start = i + 1 - length;
        if (standsAlone(text, start, i + 1, open)) hits.push({ start, end: i + 1, tag });
      }
    }
  }
  return hits;
}

function standsAlone(text: string, start: number, end: number, open: boolean): boolean {
  if (touches(text.charAt(start - 1), text.charAt(start))) return false;
  return !touches(text.charAt(end - 1), text.charAt(end)) || (open && isModelAfter(text, start, end));
}

/** A model written right behind the name, as stores do: `HP1022N`, `EOS7D`, `oppor11`. */
function isModelAfter(text: string, start: number, end: number): boolean {
  if (isDigit(text.charAt(end - 1)) || end - start < 2) return false;
  return isDigit(text.charAt(end)) || (end - start >= 4 && isDigit(text.charAt(end + 1)));
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9';

function touches(a: string, b: string): boolean {
  return isLatin(a) && isLatin(b);
}

/** A Latin letter or a digit. */
export function isLatin(char: string): boolean {
  return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || (char >= '0' && char <= '9');
}
