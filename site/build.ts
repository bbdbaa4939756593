/**
 * Builds the site into `dist/`; builds the policies first where nobody has. `--dev` serves it while one writes.
 * What follows goes to Astro (`--outDir elsewhere`). `SITE_URL` gives absolute addresses (canonical, sitemap), `BASE_PATH` a sub-path to live under.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const here = import.meta.dirname;
const policies = path.join(here, '../packages/policies');

function run(script: string, args: string[], cwd: string): void {
  // Astro would otherwise report each build to its makers.
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(path.join(policies, 'dist/policies.json'))) {
  run(path.join(policies, 'src/build.ts'), [], policies);
}
const astro = path.join(
  path.dirname(createRequire(import.meta.url).resolve('astro/package.json')),
  'bin/astro.mjs',
);
const [mode, ...rest] = process.argv.slice(2);
run(astro, mode === '--dev' ? ['dev', ...rest] : ['build', ...process.argv.slice(2)], here);
