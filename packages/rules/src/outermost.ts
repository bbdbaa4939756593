/** Of words inside each other (富士 in 富士通, 相机套 in 相机套装) the longer; all in the order of the title. */
export function outermost<T extends { start: number; end: number }>(words: readonly T[]): T[] {
  if (words.length < 2) return [...words];
  const inOrder = [...words].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return inOrder.filter((word) => {
    if (word.end <= end) return false;
    end = word.end;
    return true;
  });
}
