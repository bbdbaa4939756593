import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// What one runner left behind is cleared away before the next is timed, so that nobody pays for another's rubbish.
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Asks everything of a list once, synchronously or not. */
export type Runner = { name: string; asks: number; run: () => void | Promise<void> };

const ROUNDS = 40;
const ROUND_MS = 30;

/**
 * Questions a second of each runner: the best of forty short rounds, in which all take turns. Whatever else the machine
 * does can only slow a round down, so the best one is nearest to what the runner itself takes.
 */
export async function race(runners: readonly Runner[]): Promise<Map<string, number>> {
  const speeds = new Map<string, number[]>(runners.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const runner of runners) speeds.get(runner.name)?.push(await speedOf(runner));
  return new Map([...speeds].map(([name, list]) => [name, Math.max(...list)]));
}

async function speedOf({ asks, run }: Runner): Promise<number> {
  collect();
  const start = performance.now();
  let runs = 0;
  let took = 0;
  while (took < ROUND_MS) {
    const pending = run();
    if (pending) await pending;
    runs++;
    took = performance.now() - start;
  }
  return (runs * asks * 1000) / took;
}
