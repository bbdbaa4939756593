// `node packages/policies/src/pack.ts FOLDER` : the data as a package that plain JavaScript can use, as FOLDER/*.tgz.
// Built in a folder of its own; types and the small reader come from the compiler, so that there is one source of both.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readerFile, typesFile } from './paths.ts';

const into = process.argv[2];
if (into === undefined) {
  console.error('pack.ts FOLDER: where is the package to be put?');
  process.exit(2);
}
const built = mkdtempSync(join(tmpdir(), 'baoqi-data-'));
const run = (file: string, args: string[], cwd?: string) =>
  execFileSync(file, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });

run(process.execPath, [join(import.meta.dirname, 'build.ts'), built]);
const compiler = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
run(process.execPath, [
  join(compiler, 'bin/tsc'),
  ...['--ignoreConfig', '--declaration', '--rewriteRelativeImportExtensions', '--strict', '--types', 'node'],
  ...['--target', 'es2024', '--module', 'nodenext', '--rootDir', import.meta.dirname, '--outDir', built],
  ...[readerFile, typesFile],
]);
run('npm', ['pack', '--silent', '--pack-destination', resolve(into)], built);
rmSync(built, { recursive: true });
