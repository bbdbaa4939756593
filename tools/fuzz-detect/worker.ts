import { parentPort, workerData } from 'node:worker_threads';
import { runCase } from './one-case.ts';
import { startingPages } from './pages.ts';
import { count, emptyTally } from './tally.ts';

/** Every `threads`-th case, beginning with `first`. Says how far it is, and at the end what came out. */
type Work = { first: number; threads: number; total: number; seed: number; own: boolean };
const { first, threads, total, seed, own }: Work = workerData;

const pages = startingPages(!own);
const tally = emptyTally();
for (let number = first; number < total; number += threads) {
  count(tally, number, runCase(pages, seed, number));
  if (tally.cases % 5_000 === 0) parentPort?.postMessage({ done: tally.cases });
}
parentPort?.postMessage({ tally });
