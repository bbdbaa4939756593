import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Titles a second, the best of some rounds: other load can only slow a round down. */
export const titlesPerSecond = <T>(
  ask: (title: T) => unknown,
  titles: readonly T[],
  rounds: number,
): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    collect();
    const start = performance.now();
    for (const title of titles) ask(title);
    best = Math.min(best, performance.now() - start);
  }
  return (titles.length / best) * 1000;
};

/** Milliseconds for `count` titles, and what the heap holds before and after, rubbish collected. */
export const longRun = <T>(
  ask: (title: T) => unknown,
  titles: readonly T[],
  count: number,
): { ms: number; before: number; after: number } => {
  for (const title of titles) ask(title);
  collect();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  for (let done = 0; done < count; done++) {
    const title = titles[done % titles.length];
    if (title !== undefined) ask(title);
  }
  const ms = performance.now() - start;
  collect();
  return { ms, before, after: process.memoryUsage().heapUsed };
};
