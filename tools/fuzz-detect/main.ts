import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { runCase } from './one-case.ts';
import { startingPages } from './pages.ts';
import { add, emptyTally, LIMIT_MS, type Tally } from './tally.ts';

/**
 * `pnpm fuzz:detect --count 200000 --seed N`: pages and data changed at random, each read once. Exit 1 on any fault or
 * any reading over 250 ms of processor time of our own (the best of three, where one was slow); what linkedom takes to
 * search the largest documents is measured apart and printed beside it. `--only K` repeats one case of a run, `--own`
 * starts from the repository's own pages alone, as the test does.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200000' },
    seed: { type: 'string' },
    threads: { type: 'string', default: '2' },
    only: { type: 'string' },
    own: { type: 'boolean', default: false },
  },
});
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const total = Number(values.count);
const threads = Number(values.threads);

if (values.only !== undefined) {
  console.log(runCase(startingPages(!values.own), seed, Number(values.only)));
} else {
  console.log(
    `seed ${seed}, ${total} cases from ${startingPages(!values.own).length} pages, ${threads} threads`,
  );
  const started = performance.now();
  const tallies = await Promise.all(Array.from({ length: threads }, (_, first) => thread(first)));
  report(tallies.reduce(add, emptyTally()), (performance.now() - started) / 1000);
}

function thread(first: number): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { first, threads, total, seed, own: values.own },
    });
    worker.on('message', (message: { done: number } | { tally: Tally }) => {
      if ('tally' in message) resolve(message.tally);
      else if (first === 0) console.error(`${message.done * threads} …`);
    });
    worker.on('error', reject);
  });
}

function report(tally: Tally, seconds: number): void {
  const { cases, kinds, orders, faults, faulty, slowest, over, overWhole } = tally;
  const of = (kind: string): number => kinds[kind] ?? 0;
  console.log(
    `${cases} cases in ${Math.round(seconds)} s: ${of('purchase')} read (${orders} orders), ${of('unreadable')} unreadable, ${of('not-a-purchase')} no purchase, ${of('threw')} exceptions, ${faulty} with a fault, ${over} over ${LIMIT_MS} ms (${overWhole} with linkedom's searches)`,
  );
  console.log('slowest:');
  for (const { number, page, ms, ownMs, searches } of slowest)
    console.log(
      `  ${ownMs.toFixed(1)} ms  case ${number}  ${page}${searches > 0 ? ` (${ms.toFixed(1)} with the searches, ${searches} of them)` : ''}`,
    );
  for (const { number, page, fault } of faults) console.log(`fault  case ${number}  ${page}: ${fault}`);
  if (faulty > 0 || over > 0 || cases !== total) process.exitCode = 1;
}
