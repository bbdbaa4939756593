import type { PurchaseMessage } from '../messages/detection.ts';
import type { HandForm } from '../messages/popup.ts';
import { loadStores, type StoreList } from '../platform/stores.ts';
import { note } from '../records/journal.ts';
import { type Kept, keepPurchase } from '../records/keep-purchase.ts';
import type { StorageProblem } from '../records/problems.ts';
import { isKeepable, type Proposal } from '../records/proposal.ts';
import { lineMatcher, type MatchLine } from './match-line.ts';
import { regionOf } from './region-of.ts';
import { type StoreOf, storeOf } from './store-of.ts';

export type Remembered =
  | {
      kind: 'remembered';
      store: string;
      kept: Kept[];
      /** Orders that lacked a number, a date or an item: the user is asked, nothing is kept. */
      forms: HandForm[];
      /** Set where the database refused; what was kept before that stays kept, each purchase whole. */
      problem: StorageProblem | null;
    }
  /** The page says that it is another store than the browser says: nothing is believed. */
  | { kind: 'refused' };

type Seen = { detector: string; purchases: PurchaseMessage[] };

/** Keeps what a page proposes. The store is that of `origin`, which is the browser's word, never the message's. */
export async function rememberPurchase(seen: Seen, origin: string): Promise<Remembered> {
  const list = await loadStores();
  const store = storeOf(origin, list);
  if (!store || isLying(store, seen, list)) {
    const detail = { origin, detector: seen.detector, stores: seen.purchases.map((one) => one.store) };
    await note({ subject: store?.id ?? 'unknown', what: 'proposal-refused', why: 'page', detail });
    return { kind: 'refused' };
  }
  const match = await lineMatcher();
  const remembered: Remembered = { kind: 'remembered', store: store.id, kept: [], forms: [], problem: null };
  for (const purchase of seen.purchases) {
    const proposal = proposalOf(purchase, store.id, origin, match);
    if (!proposal) {
      if (isKeepable(purchase.status)) remembered.forms.push(formOf(purchase, store.id, origin));
      continue;
    }
    const kept = await keepPurchase(proposal);
    if (kept.ok) remembered.kept.push(kept.value);
    else return { ...remembered, problem: kept.because };
  }
  return remembered;
}

/** A store's page is read by that store's detector; the generic ones read any shop that no detector names. */
function isLying(store: StoreOf, { detector, purchases }: Seen, { generic }: StoreList): boolean {
  if (store.kind === 'shop') return !generic.includes(detector);
  return detector !== store.id || purchases.some((purchase) => purchase.store !== store.id);
}

function proposalOf(
  purchase: PurchaseMessage,
  store: string,
  origin: string,
  match: MatchLine,
): Proposal | null {
  const { orderId, orderedOn, aliases, currency, total, seller, status, statusText, items } = purchase;
  if (orderId === null || orderedOn === null || items.length === 0) return null;
  const host = new URL(origin).hostname;
  const lines = items.map((item) => ({
    ...item,
    region: regionOf(host),
    ...match({ title: item.title, seller, host }),
  }));
  return { store, origin, orderId, aliases, orderedOn, currency, total, seller, status, statusText, lines };
}

function formOf(purchase: PurchaseMessage, store: string, origin: string): HandForm {
  const { orderId, orderedOn, currency, seller, items } = purchase;
  const missing: HandForm['missing'] = [];
  if (orderId === null) missing.push('orderId');
  if (orderedOn === null) missing.push('orderedOn');
  if (items.length === 0) missing.push('items');
  return { store, origin, orderId, orderedOn, currency, seller, items, missing };
}
