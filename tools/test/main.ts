import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildAll } from '../build/steps.ts';
import { reportHouse } from '../house/report.ts';
import { root, run } from '../setup/run.ts';
import { ensureSystem, forTests } from '../setup/system.ts';
import { add, type Counts, lastLine, none } from './counts.ts';
import { readPlaywrightReport } from './playwright-report.ts';
import { readVitestReport } from './vitest-report.ts';

const out = `${root}/out/test`;
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

/** One thing that holds or does not, counted as one test. */
const one = (holds: boolean): Counts => ({ ...none, passed: holds ? 1 : 0, failed: holds ? 0 : 1 });

const command = async (name: string, args: string[]): Promise<Counts> => one((await run(name, args)) === 0);

/** The counts of a runner; where it failed without a failed test, it broke. */
const runner = (name: string, code: number, counts: Counts): Counts =>
  code !== 0 && counts.failed === 0
    ? { ...counts, broken: [counts.broken, `${name} ended with ${code}`].filter(Boolean).join('; ') }
    : counts;

const steps: { name: string; run: () => Promise<Counts> }[] = [
  {
    name: 'what the system must have',
    run: async () => {
      const missing = await ensureSystem(forTests);
      return missing.length === 0 ? none : { ...none, broken: `not installed: ${missing.join(', ')}` };
    },
  },
  {
    name: 'build',
    run: async () => {
      const failed = await buildAll();
      return failed.length === 0 ? none : { ...none, broken: `not built: ${failed.join(', ')}` };
    },
  },
  { name: 'format and lint (Biome)', run: () => command('biome', ['check', '.']) },
  { name: 'types (tsc)', run: () => command('tsc', ['-p', '.']) },
  { name: 'house checks', run: async () => ({ ...none, ...reportHouse(root) }) },
  { name: 'data checks', run: () => command('node', ['packages/policies/lint/main.ts']) },
  { name: 'consequences of the data', run: () => command('node', ['tools/distil/main.ts', '--check']) },
  {
    name: 'unit tests (Vitest)',
    run: async () => {
      const file = `${out}/vitest.json`;
      const code = await run('vitest', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ]);
      return runner('vitest', code, readVitestReport(readJson(file)));
    },
  },
  {
    name: 'records and reminders at other moments',
    run: () =>
      command('node', [
        'tools/other-days/main.ts',
        'extension/src/records',
        'extension/src/view',
        'extension/src/jobs',
      ]),
  },
  {
    name: 'in real browsers (Playwright)',
    run: async () => {
      const file = `${out}/playwright.json`;
      const code = await run('playwright', ['test', '-c', 'tests/playwright.config.ts'], {
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      });
      return runner('playwright', code, readPlaywrightReport(readJson(file)));
    },
  },
];

let sum = none;
const seconds: string[] = [];
for (const step of steps) {
  console.log(`\n━━ ${step.name}`);
  const started = performance.now();
  const counts = await step.run();
  seconds.push(`${Math.round((performance.now() - started) / 1000)} s ${step.name}`);
  const verdict = counts.broken === null ? '' : `, broken: ${counts.broken}`;
  console.log(`${counts.passed} ok, ${counts.failed} failed, ${counts.skipped} skipped${verdict}`);
  sum = add(sum, counts);
}

console.log(`\nTime: ${seconds.join(', ')}`);
console.log(
  `Cases on the samples in ../shared: ${sum.shared.ran} ran, ${sum.shared.skipped} skipped where it is absent`,
);
if (sum.broken !== null) console.log(`Broken: ${sum.broken}`);
console.log(lastLine(sum));
process.exitCode = sum.failed > 0 || sum.broken !== null ? 1 : 0;
