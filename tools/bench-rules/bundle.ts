import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../setup/run.ts';

/** Bytes of all that packages/rules exports, minified in one file, gzip: the matcher of titles and without it. */
export async function bundleSizes(): Promise<{ all: number; withoutMatcher: number }> {
  const names = ['evaluate', 'planReminders', 'remindersDue', 'periodEnd', 'parseCivilDate'];
  const [all, withoutMatcher] = await Promise.all([
    zipped("export * from './index.ts'"),
    zipped(`export { ${names.join(', ')} } from './index.ts'`),
  ]);
  return { all, withoutMatcher };
}

async function zipped(contents: string): Promise<number> {
  const result = await build({
    stdin: { contents, resolveDir: `${root}/packages/rules/src`, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const file = result.outputFiles[0];
  if (!file) throw new Error('esbuild wrote nothing');
  return gzipSync(file.contents, { level: 9 }).length;
}
