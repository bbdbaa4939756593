import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from '../../tests/bench/result.ts';
import { rounded } from '../../tests/bench/result.ts';
import { root } from '../setup/run.ts';
import { measureWorkerParts } from './worker-parts.ts';

const built = `${root}/extension/.output/chrome-mv3`;
const kilobytes = (bytes: number): number => rounded(bytes / 1024);
const zipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** Every script that runs in a store's pages by itself: those registered, and the readers that they have brought. */
const pageScripts = (): Figure[] => {
  const registered = readdirSync(join(built, 'content-scripts'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ what: `content script ${name}`, file: join(built, 'content-scripts', name) }));
  const brought = readdirSync(built)
    .filter((name) => name.endsWith('-reader.js'))
    .map((name) => ({ what: `brought to order pages ${name}`, file: join(built, name) }));
  return [...registered, ...brought].map(({ what, file }) => ({
    what: `${what.replace(/\.js$/, '')}, gzip`,
    value: kilobytes(zipped(file)),
    unit: 'KB',
    limit: { at: 'most', value: 15 },
  }));
};

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
      const page = zipped(join(dist, name));
      const parts = [...loadedBy(dist, readFileSync(join(dist, name), 'utf8'))];
      return { name, page, all: parts.reduce((sum, part) => sum + zipped(part), page) };
    });
  const heaviest = (weight: 'page' | 'all') => weights.toSorted((a, b) => b[weight] - a[weight])[0];
  const [page, all] = [heaviest('page'), heaviest('all')];
  if (!page || !all) throw new Error('the site has no page: build it first');
  return [
    {
      what: `heaviest of ${weights.length} site pages with its styles, gzip (${page.name})`,
      value: kilobytes(page.page),
      unit: 'KB',
      limit: { at: 'most', value: 30 },
    },
    {
      what: `heaviest with the script of a calculator, gzip (${all.name})`,
      value: kilobytes(all.all),
      unit: 'KB',
      limit: null,
    },
  ];
};

export const measureSizes = async (): Promise<Figure[]> => [
  ...pageScripts(),
  {
    what: 'background worker without data, gzip',
    value: kilobytes(zipped(join(built, 'background.js'))),
    unit: 'KB',
    limit: { at: 'most', value: 80 },
  },
  ...(await measureWorkerParts()),
  {
    what: 'index of the data, gzip',
    value: kilobytes(zipped(join(built, 'index.json'))),
    unit: 'KB',
    limit: { at: 'most', value: 25 },
  },
  ...sitePages(),
];
