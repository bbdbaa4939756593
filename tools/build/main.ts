import { buildAll } from './steps.ts';

const failed = await buildAll();
if (failed.length > 0) {
  console.error(`\nnot built: ${failed.join(', ')}`);
  process.exitCode = 1;
}
