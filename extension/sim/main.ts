import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { reminding } from '../src/jobs/remind-run.ts';
import { memoryStore } from './memory-store.ts';
import { type Report, reportLines, simulate, together } from './run.ts';

/**
 * `pnpm simulate [--years N] [--seed S] [--jobs J] [--lives L] [--minutes M] [--exact]`: the real plan and delivery on made-up machines,
 * in memory, side by side on J cores. A foul is printed with the seed of its life; `--seed S --lives 1` plays that again.
 */
type Wanted = { years: number; seed: number; lives?: number; minutes?: number; exact: boolean };

/** How far the seeds of the jobs lie apart: no life is lived twice. */
const APART = 100_000_000;

async function work(wanted: Wanted): Promise<Report> {
  return simulate(wanted, memoryStore({ exact: wanted.exact }), reminding, async (soFar) => {
    console.error(`from seed ${wanted.seed}: ${soFar.years} device-years, ${soFar.fouls} fouls`);
    // Lives are promises all the way: without a turn of the loop a thread would never get to write this.
    await setImmediate();
  });
}

function inThread(wanted: Wanted): Promise<Report> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: wanted,
      resourceLimits: { maxYoungGenerationSizeMb: 128 },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

if (isMainThread) {
  const { values } = parseArgs({
    options: {
      years: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      jobs: { type: 'string', default: '1' },
      lives: { type: 'string' },
      minutes: { type: 'string' },
      exact: { type: 'boolean', default: false },
    },
  });
  const jobs = Number(values.jobs);
  const each = Array.from(
    { length: jobs },
    (_, n): Wanted => ({
      years: Number(values.years) / jobs,
      seed: Number(values.seed) + n * APART,
      exact: values.exact,
      ...(values.lives === undefined ? {} : { lives: Number(values.lives) }),
      ...(values.minutes === undefined ? {} : { minutes: Number(values.minutes) }),
    }),
  );
  const [first] = each;
  const report = jobs === 1 && first ? await work(first) : together(await Promise.all(each.map(inThread)));
  console.log(reportLines(report).join('\n'));
  process.exitCode = report.fouls === 0 ? 0 : 1;
} else {
  parentPort?.postMessage(await work(workerData));
}
