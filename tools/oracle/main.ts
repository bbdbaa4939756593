import { parseArgs } from 'node:util';
import { compareWithTemporal } from '../../packages/rules/oracle/compare.ts';

/**
 * `pnpm oracle [--count 1000000] [--seed n]`: random questions on periods and dates, asked of packages/rules and of the
 * native Temporal of this Node. Ends with 1 if one answer differs.
 */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '1000000' }, seed: { type: 'string' } },
});
const count = Number(values.count);
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 32) : Number(values.seed);
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed))
  throw new Error('--count and --seed are whole numbers');
if (!('Temporal' in globalThis)) throw new Error(`Node ${process.version} has no Temporal; 26 has`);

const start = performance.now();
const { counts, differences } = compareWithTemporal(count, seed);
const seconds = ((performance.now() - start) / 1000).toFixed(1);

const width = Math.max(...counts.map(({ kind }) => kind.length));
for (const { kind, asked, different } of counts)
  console.log(`${kind.padEnd(width)}  ${String(asked).padStart(9)}  ${different} different`);
for (const { kind, question, ours, temporal } of differences)
  console.log(
    `\n${kind}: ${question}\n  rules     ${JSON.stringify(ours)}\n  Temporal  ${JSON.stringify(temporal)}`,
  );
const different = counts.reduce((sum, entry) => sum + entry.different, 0);
console.log(
  `\n${count} questions, ${different} differences, seed ${seed}, ${seconds} s, native Temporal of Node ${process.version}`,
);
process.exitCode = different > 0 ? 1 : 0;
