import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shared } from './paths.ts';

export type ExpectedItem = { title: string; quantity: number | null; price: number | null };
export type ExpectedOrder = {
  orderId: string | null;
  date: string | null;
  currency: string | null;
  total: number | null;
  seller: string | null;
  status?: string | null;
  tradeStatus?: string | null;
  items: ExpectedItem[] | null;
};
export type SavedPage = {
  file: string;
  url: string;
  store: string;
  is_purchase: boolean;
  expected: ExpectedOrder | { orders: ExpectedOrder[] } | null;
  expected_not_found?: unknown;
  note?: string;
};

export const hasShared = existsSync(join(shared, 'stores/manifest.json'));

export const savedPages = (folders: string[]): SavedPage[] =>
  hasShared
    ? (JSON.parse(readFileSync(join(shared, 'stores/manifest.json'), 'utf8')) as SavedPage[]).filter((page) =>
        folders.includes(page.file.split('/')[0] ?? ''),
      )
    : [];

export const readSaved = (page: SavedPage): string =>
  readFileSync(join(shared, 'stores/pages', page.file), 'utf8');

export const ordersOf = ({ expected }: SavedPage): ExpectedOrder[] =>
  expected === null ? [] : 'orders' in expected ? expected.orders : [expected];
