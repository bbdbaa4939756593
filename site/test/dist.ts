import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';

const site = path.join(import.meta.dirname, '..');

/** The built site: these tests read what a visitor gets. Built beforehand, since test files run side by side. */
export const DIST = path.join(site, 'dist');
if (!existsSync(path.join(DIST, 'index.html'))) throw new Error('build the site first: node site/build.ts');

/** Runs the site's own build, for tests that need another one than the default. */
export function build(args: string[], env: Record<string, string> = {}): void {
  const { status, stderr } = spawnSync(process.execPath, [path.join(site, 'build.ts'), ...args], {
    cwd: site,
    // Not the runner's own environment: it sets BASE_URL and NODE_ENV, and Vite would take them for ours.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the site does not build:\n${stderr}`);
}

export type BuiltPage = { path: string; html: string; document: Document };

/** Every page below a folder, by its address: `/`, `/en/compare/`, `/404.html`. */
export function pagesIn(folder: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort()
    .map((file) => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      return { path: `/${file.replace(/index\.html$/, '')}`, html, document: parseHTML(html).document };
    });
}

export const readBuilt = (file: string): string => readFileSync(path.join(DIST, file), 'utf8');

export const isBuilt = (file: string): boolean => existsSync(path.join(DIST, file));
