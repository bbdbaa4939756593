import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** So long that the collection before a round, and code that is still cold after it, weigh the same for the fast and the slow. */
const ROUND_MS = 200;

/** Titles a second, the best of some rounds of at least 200 ms and all titles: other load can only slow a round down. */
export const titlesPerSecond = <T>(
  ask: (title: T) => unknown,
  titles: readonly T[],
  rounds: number,
): number => {
  let best = 0;
  for (let round = 0; round < rounds; round++) {
    collect();
    const start = performance.now();
    let asked = 0;
    let spent = 0;
    while (spent < ROUND_MS) {
      for (const title of titles) ask(title);
      asked += titles.length;
      spent = performance.now() - start;
    }
    best = Math.max(best, asked / spent);
  }
  return best * 1000;
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
