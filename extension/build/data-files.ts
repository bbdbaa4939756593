import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

type PublicFile = { absoluteSrc: string; relativeDest: string };

/** The built policies and lexicon, as files of the extension; builds them first where they are missing. */
export function dataFiles(policies: string): PublicFile[] {
  const files = ['policies.json', 'lexicon.json'].map((name) => ({
    absoluteSrc: join(policies, 'dist', name),
    relativeDest: name,
  }));
  if (!files.every(({ absoluteSrc }) => existsSync(absoluteSrc)))
    execFileSync(process.execPath, [join(policies, 'src/build.ts')], { stdio: 'inherit' });
  return files;
}
