import { canMoveClocks, clockEnvironment, newClock, setClock } from '../../tests/e2e/support/moving-clock.ts';
import { run } from '../setup/run.ts';

/**
 * `pnpm test:days [path …]`: data checks and unit tests (those under the paths, or all) as they will run at other moments,
 * by a clock that is really moved, since a test that holds only on the day on which it was written fails whoever comes
 * later. Ends with 1 where one fails. The whole takes a quarter of an hour; every change runs what keeps records and reminds.
 */
const MOMENTS = [
  {
    at: '2026-12-31T16:05:00Z',
    what: 'the first minutes of a year in Shanghai, the last hours of the one before in UTC',
  },
  { at: '2027-01-31T15:59:00Z', what: 'the end of a month; the day changes in Shanghai while they run' },
  { at: '2028-02-29T04:00:00Z', what: 'the day that most years lack' },
  { at: '2031-03-30T22:30:00Z', what: 'years on, before dawn' },
];

const COMMANDS: [string, string[]][] = [
  ['node', ['packages/policies/lint/main.ts']],
  ['node', ['tools/distil/main.ts', '--check']],
  ['vitest', ['run', '--reporter=dot', ...process.argv.slice(2)]],
];

if (!canMoveClocks()) {
  console.error(
    'test:days: no C compiler, with which to build what moves the clock: apt-get install gcc libc6-dev',
  );
  process.exit(1);
}
const clock = newClock();
let failed = 0;
for (const { at, what } of MOMENTS) {
  console.log(`\n${at}: ${what}`);
  for (const [name, args] of COMMANDS) {
    setClock(clock, Temporal.Instant.from(at));
    if ((await run(name, args, { env: clockEnvironment(clock) })) !== 0) failed++;
  }
}
console.log(
  `\n${MOMENTS.length} moments, ${MOMENTS.length * COMMANDS.length - failed} commands passed, ${failed} failed`,
);
process.exitCode = failed === 0 ? 0 : 1;
