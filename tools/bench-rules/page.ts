import { cpus, totalmem } from 'node:os';
import type { TickTimes } from '../../tests/bench/worker/tick.ts';

export type Ratio = { what: string; against: string; ours: number; theirs: number; atLeast: number | null };

export const times = ({ ours, theirs }: Ratio): number => ours / theirs;
export const isReached = (ratio: Ratio): boolean => ratio.atLeast === null || times(ratio) >= ratio.atLeast;

const perSecond = (speed: number): string => `${Number(speed.toPrecision(3)).toLocaleString('en')}/s`;

const row = (ratio: Ratio): string => {
  const { what, against, ours, theirs, atLeast } = ratio;
  const goal = atLeast === null ? '' : `≥ ${atLeast} ×`;
  const verdict = atLeast === null ? '' : isReached(ratio) ? 'holds' : '**missed**';
  return `| ${what} | ${against} | ${perSecond(ours)} | ${perSecond(theirs)} | ${times(ratio).toFixed(1)} × | ${goal} | ${verdict} |`;
};

export type Findings = {
  ratios: Ratio[];
  items: number;
  apply: number;
  library: { items: number; policies: number; evaluateMs: number; dueMs: number };
  /** In the built extension, in Chromium. */
  tick: TickTimes;
  bundle: { all: number; withoutMatcher: number };
};

export function pageOf({ ratios, items, apply, library, tick, bundle }: Findings): string {
  const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  return `# Benchmarks of the rules

Measured with \`npx -y pnpm@12 bench:rules\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.version}.

The ratios are held to a goal, and the command fails where one is missed. Times and sizes of this one machine are only reported.

| | against | ours | theirs | ratio | goal | |
| --- | --- | --- | --- | --- | --- | --- |
${ratios.map(row).join('\n')}

The best of forty short rounds in one process, in which all take turns, since other load can only slow a round down; rubbish is collected before each.

## What is compared

**Eligibility.** Of ${items} Nikon things (\`evaluate\` asks a policy only of its own brand): does the registration policy for purchases from 2020 apply, and by which day has one to register? It does for ${apply} of them. Asked are brand, region, purchase date, kind, series, channel and condition, taken by all three from the policy's own data. Before anything is timed, all answers of all three are compared.

- _Ours_ is \`applies\`, \`dateOf\` and \`periodEnd\`, which \`evaluate\` is made of, without the reasons that \`evaluate\` writes down.
- _json-logic-js_ and _json-rules-engine_ get one rule, made once, and the items laid out flat beforehand. They look for the series word as a substring of text in small letters (we look for a token, full-width forms folded), and they add months with our own function, so that only the engines are compared. json-rules-engine is asynchronous and is awaited item by item.

**Months.** A stored day and a number of months in, a stored day out: text to text, the same thousand sums. Only adding to an object made before would be faster for the others; the product stores text.

## Reported

| | |
| --- | --- |
| ${library.items.toLocaleString('en')} things × ${library.policies} policies, evaluated with reasons (aim ≤ 100 ms) | ${library.evaluateMs.toFixed(0)} ms |
| what is due today of all their planned reminders | ${library.dueMs.toFixed(0)} ms |
| a tick over ${tick.items.toLocaleString('en')} things in the extension's worker, median of ${tick.rounds} (aim ≤ 50 ms) | ${tick.tick.toFixed(0)} ms |
| the same in a worker that has just started, median of 5 | ${tick.cold.toFixed(0)} ms |
| the first tick after an update, which looks at everything | ${tick.first.toFixed(0)} ms |
| packages/rules in one file, minified, gzip (aim ≤ 14 KB) | ${kb(bundle.all)} |
| the same without the matcher of titles | ${kb(bundle.withoutMatcher)} |

A tick asks an agenda in the database which things may have something to say today and looks at those only (\`extension/src/records/agenda.ts\`); of this library, cameras bought on the 15th of each month of seven years, those are some hundreds. It is timed from the message that asks for it to its answer.
`;
}
