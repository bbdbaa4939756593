import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from '../../tests/bench/result.ts';
import { rounded } from '../../tests/bench/result.ts';
import { root } from '../setup/run.ts';

const built = `${root}/extension/.output/chrome-mv3`;
const kilobytes = (bytes: number): number => rounded(bytes / 1024);
const zipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

const contentScripts = (): Figure[] =>
  readdirSync(join(built, 'content-scripts'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({
      what: `content script ${name.replace(/\.js$/, '')}, minified`,
      value: kilobytes(readFileSync(join(built, 'content-scripts', name)).length),
      unit: 'KB',
      // The generic one reads every kind of shop; the goal is set for the script of one store.
      limit: name === 'generic.js' ? null : { at: 'most', value: 15 },
    }));

/** The stylesheets and scripts that a page names, with what they import. */
const loadedBy = (dist: string, html: string): Set<string> => {
  const found = new Set<string>();
  const follow = (address: string, from: string): void => {
    const path = address.startsWith('/') ? address : join('/', from, address);
    const file = join(dist, path.split('?')[0] ?? '');
    if (found.has(file)) return;
    try {
      const text = readFileSync(file, 'utf8');
      found.add(file);
      for (const [, next] of text.matchAll(/(?:from|import)\s*\(?["'](\.?\.?\/[^"']+\.js)["']/g))
        if (next) follow(next, join(path, '..'));
    } catch {
      // An address that leads elsewhere (another base path) weighs nothing here; the link test reports it.
    }
  };
  for (const [, address] of html.matchAll(/(?:href|src|component-url|renderer-url)="([^"]+\.(?:css|js))"/g))
    if (address) follow(address, '/');
  return found;
};

const sitePages = (): Figure[] => {
  const dist = `${root}/site/dist`;
  const weights = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const file = join(dist, name);
      const parts = [...loadedBy(dist, readFileSync(file, 'utf8'))];
      return { name, bytes: [file, ...parts].reduce((sum, part) => sum + zipped(part), 0) };
    })
    .sort((a, b) => b.bytes - a.bytes);
  const heaviest = weights[0];
  if (!heaviest) throw new Error('the site has no page: build it first');
  return [
    {
      what: `heaviest of ${weights.length} site pages with its styles and scripts, gzip (${heaviest.name})`,
      value: kilobytes(heaviest.bytes),
      unit: 'KB',
      limit: { at: 'most', value: 30 },
    },
  ];
};

export const measureSizes = async (): Promise<Figure[]> => [
  ...contentScripts(),
  {
    what: 'background worker without data, gzip',
    value: kilobytes(zipped(join(built, 'background.js'))),
    unit: 'KB',
    limit: { at: 'most', value: 80 },
  },
  {
    what: 'policies.json, gzip',
    value: kilobytes(zipped(join(built, 'policies.json'))),
    unit: 'KB',
    limit: null,
  },
  ...sitePages(),
];
