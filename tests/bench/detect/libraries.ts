import metascraper from 'metascraper';
import metascraperTitle from 'metascraper-title';
import microdata from 'microdata-node';
import extractor from 'web-auto-extractor';
import { median } from '../result.ts';
import { type BenchPage, ordersIn } from './saved-pages.ts';

/** What people would otherwise use, on the same HTML in the same run. */
export type LibraryResult = { ms: number; orders: number };
export type Library = { name: string; read: (page: BenchPage) => unknown };

const scrape = metascraper([metascraperTitle()]);

export const libraries: Library[] = [
  // It refuses the addresses of invented shops, and needs one only to make links whole.
  { name: 'metascraper', read: ({ html }) => scrape({ url: 'https://www.example.com/order', html }) },
  { name: 'web-auto-extractor', read: ({ html }) => extractor.default().parse(html) },
  { name: 'microdata-node', read: ({ url, html }) => microdata.toJson(html, { base: url }) },
];

const READINGS = 5;

export async function withLibrary({ read }: Library, page: BenchPage): Promise<LibraryResult> {
  const times: number[] = [];
  let output: unknown = null;
  for (let turn = 0; turn < READINGS; turn += 1) {
    const start = performance.now();
    output = await read(page);
    times.push(performance.now() - start);
  }
  return { ms: median(times), orders: ordersIn(output, page.orders ?? []) };
}
