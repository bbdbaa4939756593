import { parseArgs } from 'node:util';
import { loadProgrammes } from '@baoqi/policies';
import { brokenBy } from '../../packages/rules/programme-histories/broken.ts';
import { randomHistory } from '../../packages/rules/programme-histories/history.ts';
import { lenovoIn } from '../../packages/rules/testing/programmes.ts';

/**
 * `pnpm histories [--count 1000000] [--seed n]`: random histories of Lenovo's coupons; ends with 1 if one allowed operation
 * broke a cap, an expiry, a binding or a frequency.
 */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '1000000' }, seed: { type: 'string' } },
});
const count = Number(values.count);
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed))
  throw new Error('--count and --seed are whole numbers');

const programme = lenovoIn(loadProgrammes());
const counts = new Map<string, number>();
const start = performance.now();
let broken = 0;
for (let n = 0; n < count; n++) {
  const found = brokenBy(programme, randomHistory(seed + n), (what) =>
    counts.set(what, (counts.get(what) ?? 0) + 1),
  );
  broken += found.length;
  for (const line of found) console.log(`seed ${seed + n}: ${line}`);
}
for (const [what, times] of [...counts].sort())
  console.log(`${what.padEnd(24)} ${String(times).padStart(10)}`);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`\n${count} histories, ${broken} rules broken, seed ${seed}, ${seconds} s`);
process.exitCode = broken > 0 ? 1 : 0;
