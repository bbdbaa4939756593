import { readFileSync } from 'node:fs';
import type { Detection, ProposedPurchase } from '../types.ts';
import { folderOf, ordersOf, type SavedPage, type Wanted } from './manifest.ts';
import { meaningOf } from './status-words.ts';

/** Where the manifest errs, what the page says instead, and the place in the page that says so. */
export type ManifestError = {
  file: string;
  orderId: string | null;
  field: Field;
  manifest: unknown;
  page: unknown;
  place: string;
  why: string;
};

export const FIELDS = [
  'orderId',
  'orderedOn',
  'currency',
  'total',
  'seller',
  'status',
  'items',
  'title',
  'quantity',
  'price',
] as const;
export type Field = (typeof FIELDS)[number];

/** `excused`: as the page says, though not as the manifest does; `unjudged` cases are not listed at all. */
export type Verdict = {
  orderId: string | null;
  field: Field;
  verdict: 'exact' | 'wrong' | 'excused';
  wanted: unknown;
  got: unknown;
};

export type PageResult = {
  file: string;
  store: string;
  isPurchase: boolean;
  wantedOrders: number;
  foundOrders: number;
  /** Whether page as a whole was taken for what it is. */
  kindRight: boolean;
  verdicts: Verdict[];
};

export const manifestErrors: ManifestError[] = JSON.parse(
  readFileSync(new URL('./manifest-errors.json', import.meta.url), 'utf8'),
);

const oneLine = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : text.replace(/\s+/g, ' ').trim();
const asNumber = (amount: string | null | undefined): number | null =>
  amount === null || amount === undefined ? null : Number(amount);

export function comparePage(page: SavedPage, detection: Detection): PageResult {
  const wanted = ordersOf(page);
  const found = detection.purchases;
  return {
    file: page.file,
    store: folderOf(page),
    isPurchase: page.is_purchase,
    wantedOrders: wanted.length,
    foundOrders: found.length,
    kindRight: page.is_purchase
      ? detection.kind === 'purchase' && found.length === wanted.length
      : detection.kind === 'not-a-purchase',
    verdicts: wanted.flatMap((order, at) => compareOrder(page.file, order, found[at])),
  };
}

function compareOrder(file: string, wanted: Wanted, got: ProposedPurchase | undefined): Verdict[] {
  const verdict = (field: Field, want: unknown, have: unknown, right = want === have): Verdict => {
    const excused = manifestErrors.some(
      (error) =>
        error.file === file &&
        error.orderId === wanted.orderId &&
        error.field === field &&
        error.manifest === want &&
        error.page === have,
    );
    return {
      orderId: wanted.orderId,
      field,
      verdict: right && got !== undefined ? 'exact' : excused ? 'excused' : 'wrong',
      wanted: want,
      got: have,
    };
  };
  const items = wanted.items ?? [];
  return [
    verdict('orderId', wanted.orderId, got?.orderId),
    verdict('orderedOn', wanted.date, got?.orderedOn),
    verdict('currency', wanted.currency, got?.currency),
    verdict('total', wanted.total, asNumber(got?.total)),
    ...(wanted.seller === undefined ? [] : [verdict('seller', oneLine(wanted.seller), oneLine(got?.seller))]),
    ...statusOf(wanted, got).map(([want, have, right]) => verdict('status', want, have, right)),
    verdict('items', items.length, got?.items.length),
    ...items.flatMap((item, at) => {
      const have = got?.items[at];
      return [
        verdict('title', oneLine(item.title), oneLine(have?.title)),
        verdict('quantity', item.quantity, have?.quantity ?? null),
        verdict('price', item.price, asNumber(have?.price)),
      ];
    }),
  ];
}

/** The state's words as the page has them, perhaps more or fewer of them; and what they mean, where that is known. */
function statusOf(wanted: Wanted, got: ProposedPurchase | undefined): [unknown, unknown, boolean][] {
  if (wanted.status === undefined && wanted.tradeStatus === undefined) return [];
  const want = oneLine(wanted.status ?? wanted.tradeStatus);
  const have = oneLine(got?.statusText);
  if (want === null) return [[null, have, have === null]];
  const meaning = meaningOf(wanted.tradeStatus ?? want) ?? meaningOf(want);
  const means = meaning === null || got?.status === meaning;
  const says = wanted.status === undefined || (have !== null && (want.includes(have) || have.includes(want)));
  return [[`${want} (${meaning ?? '?'})`, `${have} (${got?.status})`, means && says]];
}
