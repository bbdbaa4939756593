/** The word of a list that a misspelt one was most likely meant to be; null where none is near. */
export function nearest(word: string, words: readonly string[]): string | null {
  const allowed = Math.max(1, Math.floor(word.length / 3));
  let best: { word: string; steps: number } | null = null;
  for (const candidate of words) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps <= allowed && (best === null || steps < best.steps)) best = { word: candidate, steps };
  }
  return best?.word ?? null;
}

/** How many letters have to be put in, taken out, changed or swapped with the next. */
function distance(a: string, b: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      next.push(steps);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
