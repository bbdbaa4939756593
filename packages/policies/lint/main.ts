// Checks the data: `node packages/policies/lint/main.ts [folder of brand files] [--today YYYY-MM-DD]`. Everything runs,
// everything prints. What has only grown old is told and fails nothing: no calendar turns a build red.
import { mistakeLine } from '../src/load.ts';
import { everything, onlyBrands } from './authored.ts';
import { findings } from './check.ts';
import { checks } from './checks.ts';
import { staleness } from './stale.ts';

const args = process.argv.slice(2);
const day = args.indexOf('--today');
const today = (day < 0 ? undefined : args.splice(day, 2)[1]) ?? new Date().toISOString().slice(0, 10);
const [folder] = args;

const { data, mistakes } = folder === undefined ? everything() : onlyBrands(folder);
// A file that does not load is told first; the checks still run over the others.
const lines = [
  ...mistakes.map(mistakeLine),
  ...findings(data, checks).map(
    ({ check, file, path, wrong, instead }) => `${file} ${path}: ${wrong} → ${instead} (${check})`,
  ),
];
for (const line of lines) console.error(line);
const old = staleness(data, today);
for (const { file, path, wrong, instead } of old)
  console.log(`to look at: ${file} ${path}: ${wrong} → ${instead}`);
console.log(
  `policies: ${data.files.length} files, ${checks.length} checks, ${lines.length} problems, ${old.length} to look at`,
);
process.exitCode = lines.length > 0 ? 1 : 0;
