import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join, sep } from 'node:path';

type PublicFile = { absoluteSrc: string; relativeDest: string };

const DATA = [
  'index.json',
  'law.json',
  'lexicon.json',
  'brands/*.json',
  'services/*.json',
  'programmes/*.json',
];

/** The built policies and lexicon, as files of the extension; builds them first where they are missing. */
export function dataFiles(policies: string): PublicFile[] {
  const dist = join(policies, 'dist');
  if (!existsSync(join(dist, 'index.json')))
    execFileSync(process.execPath, [join(policies, 'src/build.ts')], { stdio: 'inherit' });
  return globSync(DATA, { cwd: dist })
    .sort()
    .map((path) => ({ absoluteSrc: join(dist, path), relativeDest: path.replaceAll(sep, '/') }));
}
