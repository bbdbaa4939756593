import { writeFileSync } from 'node:fs';
import type { PolicyData } from '@baoqi/policies/types';
import { measureTick } from '../../tests/bench/worker/tick.ts';
import { policyData } from '../baoqi/policy-data.ts';
import { buildAll, buildsToPlay } from '../build/steps.ts';
import { root } from '../setup/run.ts';
import { bundleSizes } from './bundle.ts';
import { isReached, pageOf, type Ratio, times } from './page.ts';
import { raceMonths } from './race-months.ts';
import { raceNikon } from './race-nikon.ts';
import { timeLibrary } from './whole-library.ts';

/** `pnpm bench:rules`: how fast the rules are beside others at the same task. Ends with 1 where a ratio is missed. */
// As the product reads it, from JSON.
const data: PolicyData = JSON.parse(JSON.stringify(policyData()));
const policy = data.policies.find((candidate) => candidate.id === 'nikon-cn-registration-2020');
if (!policy) throw new Error('the policy that the bench asks for is gone');

const notBuilt = await buildAll(buildsToPlay);
if (notBuilt.length > 0) throw new Error(`not built: ${notBuilt.join(', ')}`);
const nikon = await raceNikon(policy);
const months = await raceMonths();
const speed = (speeds: Map<string, number>, name: string): number => {
  const found = speeds.get(name);
  if (!found) throw new Error(`${name} was not timed`);
  return found;
};
const against = (what: string, speeds: Map<string, number>, name: string, atLeast: number | null): Ratio => ({
  what,
  against: name,
  ours: speed(speeds, 'us'),
  theirs: speed(speeds, name),
  atLeast,
});

const ratios = [
  against('eligibility and last day', nikon.speeds, 'json-rules-engine', 100),
  against('eligibility and last day', nikon.speeds, 'json-logic-js', 10),
  against('months added', months, 'temporal-polyfill', 10),
  against('months added', months, 'date-fns', 5),
  against('months added', months, 'Temporal of Node', null),
];
const page = pageOf({
  ratios,
  items: nikon.items,
  apply: nikon.apply,
  library: { policies: data.policies.length, ...timeLibrary(data) },
  tick: await measureTick(),
  bundle: await bundleSizes(),
});
writeFileSync(`${root}/docs/benchmarks-rules.md`, page);
console.log(page);
const missed = ratios.filter((ratio) => !isReached(ratio));
for (const ratio of missed)
  console.log(
    `missed: ${ratio.what}, ${times(ratio).toFixed(1)} × ${ratio.against}, at least ${ratio.atLeast} wanted`,
  );
process.exitCode = missed.length > 0 ? 1 : 0;
