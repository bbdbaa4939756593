import {
  addDays,
  type Channel,
  type CivilDate,
  evaluate,
  type ItemFacts,
  parseCivilDate,
} from '@baoqi/rules';
import { policyData } from './policy-data.ts';

/**
 * `node tools/baoqi/evaluate.bench.ts`: evaluates 10,000 items over the authored data,
 * as a library page that shows ten thousand would, and prints the median of several runs.
 */
const ITEMS = 10_000;
const RUNS = 9;

const data = policyData();
const today = dayOf('2026-11-22');

const kinds = [
  ['nikon', 'camera-body', 'Z 6'],
  ['nikon', 'lens', 'NIKKOR Z 24-120mm f/4 S'],
  ['leica', 'camera-body', 'SL2-S'],
  ['dji', 'drone', 'Mini 5 Pro'],
  ['sony', 'camera-body', 'A7C II'],
  ['lenovo', 'laptop', '小新 Pro 16'],
  ['apple', 'phone', 'iPhone 17'],
  ['fujifilm', 'camera-body', 'X-T5'],
] as const;
const channels: readonly Channel[] = ['mainland', 'cross-border', 'second-hand', 'unknown'];

const items = Array.from({ length: ITEMS }, (_, index) => itemOf(index));
// One run warms up the compiler; it is not counted.
runOnce();
const times = Array.from({ length: RUNS }, runOnce).sort((a, b) => a - b);
const ms = Number((times[Math.floor(RUNS / 2)] ?? 0).toFixed(1));
console.log(
  JSON.stringify({ name: 'evaluate', items: ITEMS, policies: data.policies.length, runs: RUNS, ms }),
);

function runOnce(): number {
  const start = performance.now();
  let entries = 0;
  for (const item of items) entries += evaluate(item, data, today).coverage.length;
  const took = performance.now() - start;
  if (entries < ITEMS)
    throw new Error(`only ${entries} terms found: the bench does not do the work it measures`);
  return took;
}

function itemOf(index: number): ItemFacts {
  const [brand, category, model] = kinds[index % kinds.length] ?? kinds[0];
  const ordered = addDays(dayOf('2018-01-01'), (index * 7) % 3200);
  return {
    brand,
    category,
    model,
    region: 'CN',
    channel: channels[index % 10 < 7 ? 0 : index % channels.length] ?? 'unknown',
    condition: 'new',
    dates: {
      ordered,
      delivered: addDays(ordered, 2),
      activated: index % 2 === 0 ? addDays(ordered, 3) : null,
    },
    invoice: index % 3 === 0 ? { date: addDays(ordered, 5), hasModel: true, hasDealer: true } : null,
    registeredOn: index % 4 === 0 ? addDays(ordered, 12) : null,
    title: null,
  };
}

function dayOf(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === null) throw new Error(`${text} is no day`);
  return date;
}
