import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { measureDetectors } from '../../tests/bench/detect/measure.ts';
import { measurePopup } from '../../tests/bench/popup/thousand.ts';
import { type Figure, holds } from '../../tests/bench/result.ts';
import { measureColdStart } from '../../tests/bench/worker/cold-start.ts';
import { buildAll, buildsToPlay } from '../build/steps.ts';
import { root, run } from '../setup/run.ts';

import { measureEvaluate } from './evaluate.ts';
import { measureSizes } from './sizes.ts';

const parts: { title: string; measure: () => Promise<Figure[]> }[] = [
  { title: 'Sizes', measure: measureSizes },
  { title: 'Reading order pages in the live DOM', measure: measureDetectors },
  { title: 'Background worker', measure: measureColdStart },
  { title: 'Popup', measure: measurePopup },
  { title: 'Rules', measure: measureEvaluate },
];

const row = (figure: Figure): string => {
  const { what, value, unit, limit, note } = figure;
  const goal = limit === null ? '' : `at ${limit.at} ${limit.value} ${unit}`;
  const verdict = limit === null ? '' : holds(figure) ? 'holds' : '**missed**';
  return `| ${what}${note ? ` (${note})` : ''} | ${value} ${unit} | ${goal} | ${verdict} |`;
};

const machine = (): string => {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${process.platform} ${process.arch}, Node ${process.version}, Chromium headless`;
};

const notBuilt = await buildAll(buildsToPlay);
if (notBuilt.length > 0) throw new Error(`not built: ${notBuilt.join(', ')}`);

const sections: string[] = [];
const missed: string[] = [];
for (const { title, measure } of parts) {
  console.log(`\n━━ ${title}`);
  const figures = await measure();
  for (const figure of figures) console.log(row(figure));
  missed.push(...figures.filter((figure) => !holds(figure)).map(({ what }) => what));
  sections.push(
    `## ${title}\n\n| | measured | goal | |\n|---|---|---|---|\n${figures.map(row).join('\n')}\n`,
  );
}

const page = `# Benchmarks

Measured with \`npx -y pnpm@12 bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}.

Sizes and ratios are held to a goal, and the command fails where one is missed; times of this one machine are only reported.

${sections.join('\n')}`;
const file = `${root}/docs/benchmarks.md`;
const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
if (before !== page) writeFileSync(file, page);
await run('biome', ['format', '--write', file], { quiet: true });
console.log(`\nwritten: docs/benchmarks.md${missed.length > 0 ? `\nmissed: ${missed.join('; ')}` : ''}`);
process.exitCode = missed.length > 0 ? 1 : 0;
