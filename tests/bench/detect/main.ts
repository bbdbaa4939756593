import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { testBuild } from '../../e2e/support/paths.ts';
import { measureAll, ratiosOf } from './measure.ts';
import { reportPage } from './report.ts';
import { measureScriptTime, type ScriptTime } from './script-time.ts';

/**
 * `pnpm bench:detect`: writes docs/benchmarks-detect.md. Exit 1 when not ten times as fast as a library that finds an
 * order, or when our script runs after a page has settled. The script's time needs the built extension (`pnpm build`).
 */
const times = await measureAll();
const isBuilt = existsSync(testBuild);
if (!isBuilt) console.log('the extension is not built: what the page pays is not measured');
const scripts: ScriptTime[] = isBuilt ? await measureScriptTime() : [];

const page = reportPage(times, scripts, new Date().toISOString().slice(0, 10));
console.log(page);
if (times.pages.length === 0)
  console.log('../shared/stores is not beside this repository: no page was measured');
else if (isBuilt) {
  const file = fileURLToPath(new URL('../../../docs/benchmarks-detect.md', import.meta.url));
  writeFileSync(file, page);
  console.log('written: docs/benchmarks-detect.md');
}

const late = scripts.filter(
  ({ extension, afterSettling }) => extension.startsWith('ours') && afterSettling > 0,
);
const slow = ratiosOf(times.pages).filter(({ times: faster, least }) => least !== null && faster < least);
if (slow.length > 0 || late.length > 0) process.exitCode = 1;
