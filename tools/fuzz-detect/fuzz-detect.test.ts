import { expect, it } from 'vitest';
import { runCase } from './one-case.ts';
import { startingPages } from './pages.ts';
import { count, emptyTally } from './tally.ts';

/** The slice of `pnpm fuzz:detect` that every run takes, from our own pages, each time another one. */
const CASES = 5_000;

it(`reads ${CASES} pages changed at random without a fault`, { timeout: 1_200_000 }, () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.info(`[fuzz] seed ${seed}; again: pnpm fuzz:detect --count ${CASES} --seed ${seed} --own`);
  const pages = startingPages(false);
  const tally = emptyTally();
  for (let number = 0; number < CASES; number += 1) count(tally, number, runCase(pages, seed, number));
  expect(tally.faults, `seed ${seed}`).toEqual([]);
  expect(tally.cases).toBe(CASES);
  // It would prove little if nothing were left to read.
  expect(tally.kinds.purchase ?? 0).toBeGreaterThan(CASES / 4);
});
