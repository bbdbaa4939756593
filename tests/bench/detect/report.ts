import { cpus, loadavg, totalmem } from 'node:os';
import { median, quantile } from '../result.ts';
import { libraries } from './libraries.ts';
import { type DetectTimes, type ListTime, ratiosOf } from './measure.ts';
import type { ScriptTime } from './script-time.ts';

/** `docs/benchmarks-detect.md`. */
const ms = (value: number, digits = 2): string => value.toFixed(digits);

function table(head: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.version}, Chromium headless; load average of the last minute at the end ${ms(loadavg()[0] ?? 0, 1)}`;

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

export function reportPage(times: DetectTimes, scripts: ScriptTime[], today: string): string {
  const read = times.pages.filter(({ detector }) => detector !== null);
  return `# How fast pages are read

Measured with \`npx -y pnpm@12 bench:detect\` on ${today}: ${machine()}.

Times are of this one machine and are only reported; the command fails where reading is not ten times as fast as each library that finds an order on the same pages (what finds none is as fast as it likes), or where our script runs after a page has settled. Pages stand at their own addresses in real Chromium; a reading is the look and the reading together, as the content script does them.

${summary(times)}

## Each saved page

The first reading of a document is the one that people have; the others (200) show what it comes to when the engine has seen the code. "Found" counts orders whose number and every title are somewhere in what a reader gives back, in whatever field.

${table(
  [
    'page',
    'orders',
    'found',
    'first, ms',
    'median',
    'p95',
    ...libraries.flatMap(({ name }) => [`${name}, found`, 'ms']),
  ],
  read.map(({ file, wanted, orders, first, ours, p95, others }) => [
    file,
    wanted,
    orders,
    ms(first),
    ms(ours),
    ms(p95),
    ...others.flatMap((other) => [other.orders, ms(other.ms, 1)]),
  ]),
)}

## Long lists, made by hand

${lists(times.lists)}

Fifty thousand orders on one page, as no shop shows and an attacker may; 200 are taken:

${lists(times.huge)}

## What the page pays

Script time on ${scripts[0]?.pages ?? 0} order pages from opening until long after they had settled, from the browser's own trace. After settling (6.5 s; 1.5 s for the two that do not wait) each page was changed fifty times in fifty frames.

${table(
  ['content script', 'median a page, ms', 'most, ms', 'longest run, ms', 'long tasks', 'runs after settling'],
  scripts.map(({ extension, median: middle, most, longestRun, longTasks, afterSettling }) => [
    extension,
    ms(middle, 1),
    ms(most, 1),
    ms(longestRun, 1),
    longTasks,
    afterSettling,
  ]),
)}
`;
}

function summary({ pages, looks, lists: long }: DetectTimes): string {
  const read = pages.filter(({ detector }) => detector !== null);
  if (read.length === 0) return 'The saved pages are not at hand.';
  const aim = (holds: boolean): string => (holds ? 'reached' : '**not reached**');
  const slowest = (list: DetectTimes['looks']): number => Math.max(...list.map((one) => one.ms));
  const look = slowest(looks.filter(({ ownScript }) => ownScript));
  const middle = median(read.map(({ ours }) => ours));
  const p95 = quantile(
    read.map((one) => one.p95),
    0.95,
  );
  const list = Math.max(...long.map(({ ours }) => ours));
  const found = (name: string, orders: number): string[] => [
    `orders found, ${name}`,
    `${orders} of ${sum(pages.map(({ wanted }) => wanted))}`,
    '',
    '',
  ];
  return table(
    ['', 'measured', 'aim', ''],
    [
      [
        'a look at a page that is none, slowest store and page',
        `${ms(look, 4)} ms`,
        '≤ 0.05 ms',
        aim(look <= 0.05),
      ],
      [
        'the same by _read this page_, any shop',
        `${ms(slowest(looks.filter(({ ownScript }) => !ownScript)), 4)} ms`,
        '',
        '',
      ],
      [`reading, median of ${read.length} pages`, `${ms(middle)} ms`, '≤ 2 ms', aim(middle <= 2)],
      ['reading, p95 of the pages at their p95', `${ms(p95)} ms`, '≤ 8 ms', aim(p95 <= 8)],
      ['first reading of a document, median', `${ms(median(read.map(({ first }) => first)))} ms`, '', ''],
      ['a list of 50 orders, slowest', `${ms(list)} ms`, '≤ 20 ms', aim(list <= 20)],
      ...ratiosOf(pages).map(({ name, times, least }) => [
        `faster than ${name}, all pages together`,
        `${ms(times, 1)} ×`,
        least === null ? '' : `≥ ${least} ×`,
        least === null ? 'finds no order' : aim(times >= least),
      ]),
      found('ours', sum(pages.map(({ orders }) => orders))),
      ...libraries.map(({ name }, at) =>
        found(name, sum(pages.map(({ others }) => others[at]?.orders ?? 0))),
      ),
    ],
  );
}

const lists = (times: ListTime[]): string =>
  table(
    ['page', 'orders on it', 'read', 'first, ms', 'median, ms', 'p95, ms'],
    times.map(({ name, count, orders, first, ours, p95 }) => [
      name,
      count,
      orders,
      ms(first),
      ms(ours),
      ms(p95),
    ]),
  );
