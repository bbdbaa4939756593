import { type CivilDate, parseCivilDate } from '@baoqi/rules';
import type { DetectionMessage, PurchaseMessage } from '../messages/detection.ts';
import type { HandForm, StoreTrouble } from '../messages/popup.ts';
import { type Health, pageHash, readHealth, saveHealth } from '../platform/health-memory.ts';

/** So many failed pages without a good one between them mean that the store has changed (decision 0010). */
export const ENOUGH_FAILURES = 3;
const MOST_REMEMBERED = 8;

export const NEW_HEALTH: Health = { seen: 0, read: 0, unreadable: 0, lastGoodOn: null, failures: [] };

/** What a reading says of the store's pages: the fields that no order on it had, empty where one could be read whole. */
export function missingIn(detection: DetectionMessage): string[] | null {
  if (detection.kind === 'not-a-purchase') return null;
  if (detection.kind === 'unreadable')
    return detection.missing.length > 0 ? detection.missing : ['orderId', 'items'];
  const { purchases } = detection;
  const lacks = (name: string, is: (one: PurchaseMessage) => boolean) => (purchases.every(is) ? [name] : []);
  return [
    ...lacks('orderId', (one) => one.orderId === null),
    ...lacks('orderedOn', (one) => one.orderedOn === null),
    ...lacks('items', (one) => one.items.length === 0),
  ];
}

/** Pure: the health of a store after one more page. The same page on the same day fails once, however often it is reloaded. */
export function afterPage(health: Health, page: string, missing: string[], on: CivilDate): Health {
  const seen = health.seen + 1;
  if (missing.length === 0) return { ...health, seen, read: health.read + 1, lastGoodOn: on, failures: [] };
  const others = health.failures.filter((one) => one.page !== page || one.on !== on);
  const failures = [...others, { page, on, missing }].slice(-MOST_REMEMBERED);
  return { ...health, seen, unreadable: health.unreadable + 1, failures };
}

let last: Promise<void> = Promise.resolve();

/** One after the other: two pages at once would each count from the same number. */
export function countPage(
  store: string,
  detection: DetectionMessage,
  address: string,
  now: CivilDate,
): Promise<void> {
  const missing = missingIn(detection);
  if (missing === null) return Promise.resolve();
  const count = async () => {
    const all = await readHealth();
    const next = afterPage(all[store] ?? NEW_HEALTH, await pageHash(address), missing, now);
    await saveHealth({ ...all, [store]: next });
  };
  last = last.then(count, count);
  return last;
}

/** Null while the store is well, or has failed too seldom to say anything. */
export async function troubleOf(
  store: string,
  origin: string,
  readable: HandForm | null,
): Promise<StoreTrouble | null> {
  const health = (await readHealth())[store];
  if (!health || health.failures.length < ENOUGH_FAILURES) return null;
  const missing = health.failures.at(-1)?.missing ?? [];
  return {
    store,
    missing,
    lastGoodOn: parseCivilDate(health.lastGoodOn),
    form: readable ?? emptyForm(store, origin),
  };
}

export function emptyForm(store: string, origin: string): HandForm {
  const missing: HandForm['missing'] = ['orderId', 'orderedOn', 'items'];
  return { store, origin, orderId: null, orderedOn: null, currency: null, seller: null, items: [], missing };
}
