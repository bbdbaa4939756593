import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** The saved pages beside the repository, and what their manifest says that they contain. For tests and tools only. */
export type WantedItem = { title: string; quantity: number | null; price: number | null };
export type Wanted = {
  orderId: string | null;
  date: string | null;
  currency: string | null;
  total: number | null;
  seller?: string | null;
  status?: string | null;
  tradeStatus?: string;
  items: WantedItem[] | null;
};
export type SavedPage = {
  file: string;
  url: string;
  is_purchase: boolean;
  captured_or_synthetic: string;
  expected: (Wanted & { orders?: Wanted[] }) | null;
};

const stores = new URL('../../../../../shared/stores/', import.meta.url);
const manifest = new URL('manifest.json', stores);

/** A saved mail has no address that a browser could be at. */
const isWebPage = (page: SavedPage): boolean => /^https?:\/\//.test(page.url);

/** All web pages of the manifest; none where the folder is not at hand. */
export function savedPages(): SavedPage[] {
  if (!existsSync(manifest)) return [];
  const all: SavedPage[] = JSON.parse(readFileSync(manifest, 'utf8'));
  return all.filter(isWebPage);
}

/** The folder that a page lies in, as the report's name of the store. */
export const folderOf = (page: SavedPage): string => page.file.split('/')[0] ?? '';

export const htmlOf = (page: SavedPage): string =>
  readFileSync(new URL(`pages/${page.file}`, stores), 'utf8');

export const documentOf = (page: SavedPage): Document => parseHTML(htmlOf(page)).document;

/** A list's orders, or the one order of a page of details; none of a page that is no purchase. */
export const ordersOf = (page: SavedPage): Wanted[] =>
  page.is_purchase ? (page.expected?.orders ?? (page.expected ? [page.expected] : [])) : [];
