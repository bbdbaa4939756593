import type { PurchaseMessage } from '../messages/detection.ts';
import type { HandForm } from '../messages/popup.ts';
import type { ScanOutcome } from '../messages/scan.ts';
import { loadStores, type StoreList } from '../platform/stores.ts';
import { noteConflicts } from '../records/conflicts.ts';
import { note } from '../records/journal.ts';
import { type Kept, keepPurchase } from '../records/keep-purchase.ts';
import type { StorageProblem } from '../records/problems.ts';
import { isKeepable, isPartly, type Proposal } from '../records/proposal.ts';
import { readSettings } from '../records/settings.ts';
import type { Correction } from '../records/types.ts';
import { lineMatcher, type MatchLine, withCorrections } from './match-line.ts';
import { regionOf } from './region-of.ts';
import { type StoreOf, storeOf } from './store-of.ts';

export type Remembered =
  | {
      kind: 'remembered';
      store: string;
      kept: Kept[];
      /** Orders that lacked a number, a date or an item: the user is asked, nothing is kept. */
      forms: HandForm[];
      /** What became of each order of the page, for a scan that counts them. */
      outcomes: { order: string; outcome: ScanOutcome }[];
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
  const { corrections } = await readSettings();
  const remembered: Remembered = {
    kind: 'remembered',
    store: store.id,
    kept: [],
    forms: [],
    outcomes: [],
    problem: null,
  };
  for (const purchase of seen.purchases) {
    const where = shopWithin(store, purchase);
    const proposal = proposalOf(purchase, where, origin, { match, corrections });
    const order = orderKey(purchase);
    if (!proposal) {
      const asks = isKeepable(purchase.status);
      if (asks) remembered.forms.push(formOf(purchase, where, origin));
      remembered.outcomes.push({ order, outcome: asks ? 'needs-you' : 'gone' });
      continue;
    }
    const kept = await keepPurchase(proposal);
    if (!kept.ok) return { ...remembered, problem: kept.because };
    remembered.kept.push(kept.value);
    remembered.outcomes.push({ order, outcome: outcomeOf(kept.value) });
    if (kept.value.kind === 'kept' && purchase.conflicts.length > 0)
      await noteConflicts(kept.value.purchase.id, purchase.conflicts);
  }
  return remembered;
}

/**
 * One host may hold many shops that each count their orders from 1001 (`shopify.com/900001/account`): the page may narrow
 * the shop, by a number before the host, and never widen it.
 */
const shopWithin = (store: StoreOf, { store: said }: PurchaseMessage): string =>
  store.kind === 'shop' && /^\d{1,20}\./.test(said) && said.replace(/^\d+\./, '') === store.id
    ? said
    : store.id;

/** A store's page is read by that store's detector; the generic ones read any shop that no detector names. */
function isLying(store: StoreOf, { detector, purchases }: Seen, { generic }: StoreList): boolean {
  if (store.kind === 'shop') return !generic.includes(detector);
  return detector !== store.id || purchases.some((purchase) => purchase.store !== store.id);
}

/** The number; without one, what else tells this order from its neighbours. */
function orderKey({ orderId, orderedOn, total, items }: PurchaseMessage): string {
  return orderId ?? `?${[orderedOn, total, ...items.slice(0, 3).map((item) => item.title)].join('|')}`;
}

function outcomeOf(kept: Kept): ScanOutcome {
  if (kept.kind !== 'kept') return 'gone';
  return kept.items.length > 0 ? 'kept' : 'nothing';
}

function proposalOf(
  purchase: PurchaseMessage,
  store: string,
  origin: string,
  { match, corrections }: { match: MatchLine; corrections: readonly Correction[] },
): Proposal | null {
  const { orderId, orderedOn, aliases, currency, total, seller, statusText, items } = purchase;
  if (purchase.ask || orderId === null || orderedOn === null || items.length === 0) return null;
  const host = new URL(origin).hostname;
  // 天猫国际, 拍拍: the store's badges speak beside the seller's name, and to the matcher with one voice.
  const evidence = [seller, ...purchase.channelWords].filter((words) => words !== null).join(' | ') || null;
  const partly = isPartly(purchase.status, statusText);
  const status = partly ? 'unknown' : purchase.status;
  const lines = items.map((item) => ({
    ...item,
    region: regionOf(host),
    ...withCorrections(
      match({ title: item.title, seller: evidence, host }),
      { store, title: item.title, seller },
      corrections,
    ),
  }));
  const facts = { store, origin, orderId, aliases, orderedOn, currency, total, seller };
  return { ...facts, status, statusText, ...(partly ? { partly } : {}), lines };
}

function formOf(purchase: PurchaseMessage, store: string, origin: string): HandForm {
  const { orderId, orderedOn, currency, seller, items } = purchase;
  const missing: HandForm['missing'] = [];
  if (orderId === null) missing.push('orderId');
  if (orderedOn === null) missing.push('orderedOn');
  if (items.length === 0) missing.push('items');
  return { store, origin, orderId, orderedOn, currency, seller, items, missing };
}
