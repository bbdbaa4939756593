/**
 * Of words inside each other (富士 in 富士通, 相机套 in 相机套装) the longer. The words are in the order in which they begin, as
 * `compileWords` finds them, and stay in it.
 */
export function outermost<T extends { start: number; end: number }>(words: readonly T[]): T[] {
  const outer: T[] = [];
  let last: T | undefined;
  for (const word of words) {
    if (last !== undefined && word.end <= last.end) continue;
    if (last?.start === word.start) outer.pop();
    outer.push(word);
    last = word;
  }
  return outer;
}
