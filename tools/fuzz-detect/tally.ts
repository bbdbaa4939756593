import type { CaseResult } from './one-case.ts';

type Slow = Pick<CaseResult, 'page' | 'ms' | 'ownMs' | 'searches'> & { number: number };

/** What many cases came to; tallies of several threads are added. */
export type Tally = {
  cases: number;
  kinds: Record<string, number>;
  orders: number;
  faults: { number: number; page: string; fault: string }[];
  faulty: number;
  slowest: Slow[];
  /** By our own time. */
  over: number;
  /** With linkedom's searches. */
  overWhole: number;
};

export const LIMIT_MS = 250;
const KEPT = 30;
const SLOWEST = 5;

export const emptyTally = (): Tally => ({
  cases: 0,
  kinds: {},
  orders: 0,
  faults: [],
  faulty: 0,
  slowest: [],
  over: 0,
  overWhole: 0,
});

export function count(tally: Tally, number: number, result: CaseResult): void {
  const { kind, orders, faults, page, ms, ownMs, searches } = result;
  tally.cases += 1;
  tally.orders += orders;
  tally.kinds[kind] = (tally.kinds[kind] ?? 0) + 1;
  if (faults.length > 0) tally.faulty += 1;
  for (const fault of faults) if (tally.faults.length < KEPT) tally.faults.push({ number, page, fault });
  if (ownMs > LIMIT_MS) tally.over += 1;
  if (ms > LIMIT_MS) tally.overWhole += 1;
  tally.slowest = slowestOf([...tally.slowest, { number, page, ms, ownMs, searches }]);
}

const slowestOf = (list: Tally['slowest']): Tally['slowest'] =>
  list.sort((one, other) => other.ownMs - one.ownMs).slice(0, SLOWEST);

export function add(left: Tally, right: Tally): Tally {
  const kinds = { ...left.kinds };
  for (const [kind, times] of Object.entries(right.kinds)) kinds[kind] = (kinds[kind] ?? 0) + times;
  return {
    cases: left.cases + right.cases,
    kinds,
    orders: left.orders + right.orders,
    faults: [...left.faults, ...right.faults].slice(0, KEPT),
    faulty: left.faulty + right.faulty,
    slowest: slowestOf([...left.slowest, ...right.slowest]),
    over: left.over + right.over,
    overWhole: left.overWhole + right.overWhole,
  };
}
