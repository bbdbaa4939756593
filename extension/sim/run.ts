import { live } from './life.ts';
import type { LifeCounts } from './life-counts.ts';
import type { MakeRun } from './machine.ts';
import type { Counts, Foul } from './referee.ts';
import type { SimStore } from './store.ts';

export type Report = {
  seed: number;
  lives: number;
  years: number;
  did: LifeCounts;
  counts: Counts;
  fouls: number;
  /** The first few, each with the seed of its life: `pnpm simulate --seed N --lives 1` plays it again. */
  examples: { seed: number; foul: Foul; what: string }[];
  byFoul: Partial<Record<Foul, number>>;
  seconds: number;
};

/** Lives of seed, seed + 1, … until so many device-years are over. */
export async function simulate(
  wanted: { seed: number; years: number; lives?: number; minutes?: number },
  store: SimStore,
  make: MakeRun,
  progress: (report: Report) => Promise<void> = async () => {},
): Promise<Report> {
  const started = performance.now();
  const report = emptyReport(wanted.seed);
  const most = wanted.lives ?? Number.POSITIVE_INFINITY;
  const seconds = (wanted.minutes ?? Number.POSITIVE_INFINITY) * 60;
  while (report.years < wanted.years && report.lives < most && report.seconds < seconds) {
    const seed = wanted.seed + report.lives;
    const { years, did, verdict } = await live(seed, store, make);
    report.lives += 1;
    report.years += years;
    add(report.did, did);
    add(report.counts, verdict.counts);
    for (const { foul, what } of verdict.fouls) {
      report.fouls += 1;
      report.byFoul[foul] = (report.byFoul[foul] ?? 0) + 1;
      if (report.examples.length < 10) report.examples.push({ seed, foul, what });
    }
    report.seconds = (performance.now() - started) / 1000;
    if (report.lives % 5_000 === 0) await progress(report);
  }
  return report;
}

function emptyReport(seed: number): Report {
  return {
    seed,
    lives: 0,
    years: 0,
    did: zeros<keyof LifeCounts>(),
    counts: zeros<keyof Counts>(),
    fouls: 0,
    examples: [],
    byFoul: {},
    seconds: 0,
  };
}

/** Several reports of runs side by side as one; the time is that of the slowest. */
export function together(reports: readonly Report[]): Report {
  const all = emptyReport(reports[0]?.seed ?? 0);
  for (const report of reports) {
    all.lives += report.lives;
    all.years += report.years;
    all.fouls += report.fouls;
    all.seconds = Math.max(all.seconds, report.seconds);
    all.examples.push(...report.examples);
    add(all.did, report.did);
    add(all.counts, report.counts);
    for (const [foul, n] of entriesOf(report.byFoul)) all.byFoul[foul] = (all.byFoul[foul] ?? 0) + n;
  }
  return all;
}

function entriesOf<K extends string>(of: Partial<Record<K, number>>): [K, number][] {
  const entries: [K, number][] = [];
  for (const key in of) entries.push([key, of[key] ?? 0]);
  return entries;
}

function zeros<K extends string>(): Record<K, number> {
  const none: Partial<Record<K, number>> = {};
  return none as Record<K, number>;
}

function add<K extends string>(sum: Record<K, number>, more: Record<K, number>): void {
  for (const key in more) sum[key] = (sum[key] ?? 0) + more[key];
}

/** As it is printed, one figure a line. */
export function reportLines(report: Report): string[] {
  const { seed, lives, years, seconds, did, counts, fouls, byFoul, examples } = report;
  const of = (name: string, n: number) => `  ${name.padEnd(46)} ${n.toLocaleString('en-US')}`;
  return [
    `seed ${seed}, ${lives.toLocaleString('en-US')} lives, ${years.toLocaleString('en-US')} device-years in ${seconds.toFixed(1)} s (${Math.round(years / seconds).toLocaleString('en-US')} device-years/s)`,
    ...Object.entries(did).map(([name, n]) => of(name, n)),
    ...Object.entries(counts).map(([name, n]) => of(name, n)),
    of('fouls', fouls),
    ...Object.entries(byFoul).map(([name, n]) => of(`  ${name}`, n)),
    ...examples.map(({ seed, foul, what }) => `  seed ${seed}: ${foul}: ${what}`),
  ];
}
