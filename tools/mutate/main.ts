import { parseArgs } from 'node:util';
import { root, run } from '../setup/run.ts';

/**
 * `pnpm mutate [file …]`: breaks packages/rules in every way that StrykerJS knows, one at a time, and reports which
 * breakage no test notices. Ends with 1 below the score of `stryker.config.json`. Some minutes for all files.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const only = positionals.length > 0 ? ['--mutate', positionals.join(',')] : [];
const stryker = `${root}/tools/node_modules/.bin/stryker`;
process.exitCode = await run(stryker, ['run', 'tools/mutate/stryker.config.json', ...only]);
