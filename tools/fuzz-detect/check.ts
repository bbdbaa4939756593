import type { Detection, ProposedPurchase } from '../../extension/src/detectors/types.ts';
import { detectionMessage } from '../../extension/src/messages/detection.ts';
import { REFUSED } from '../../extension/src/messages/shapes.ts';

/** What must hold of every reading, whatever the page was. Empty where all of it does. */
const LONGEST = 300;
const MOST_ORDERS = 200;
const MOST_ITEMS = 100;
const UNCLEAN = /(?!\s)[\p{Cc}\p{Cf}]|<script|<img|<svg/iu;

export function faultsOf(detection: Detection): string[] {
  const faults: string[] = [];
  if (detectionMessage(JSON.parse(JSON.stringify(detection))) === REFUSED) faults.push('not a message');
  if (detection.purchases.length > MOST_ORDERS) faults.push(`${detection.purchases.length} orders`);
  if ((detection.kind === 'purchase') !== detection.purchases.length > 0)
    faults.push(`${detection.kind} with ${detection.purchases.length} orders`);
  for (const purchase of detection.purchases) faults.push(...faultsOfPurchase(purchase));
  const polluted: unknown = Reflect.get({}, 'polluted');
  if (polluted !== undefined || Object.keys(Object.prototype).length > 0)
    faults.push('Object.prototype was changed');
  return faults;
}

function faultsOfPurchase(purchase: ProposedPurchase): string[] {
  const faults: string[] = [];
  for (const [where, text] of stringsIn(purchase, '')) {
    const length = [...text].length;
    if (length > LONGEST) faults.push(`${where} has ${length} characters`);
    if (UNCLEAN.test(text)) faults.push(`${where} is not clean: ${JSON.stringify(text.slice(0, 80))}`);
    if (!text.isWellFormed()) faults.push(`${where} has half a character`);
  }
  if (purchase.items.length > MOST_ITEMS) faults.push(`${purchase.items.length} items`);
  const { orderId, orderedOn, items, missing } = purchase;
  const absent = [
    orderId === null && 'orderId',
    orderedOn === null && 'orderedOn',
    items.length === 0 && 'items',
  ];
  if (absent.filter(Boolean).sort().join() !== [...missing].sort().join())
    faults.push(`missing says ${missing.join() || 'nothing'}`);
  for (const amount of [purchase.total, ...items.map(({ price }) => price)])
    if (amount !== null && !/^\d{1,15}(\.\d{1,8})?$/.test(amount)) faults.push(`amount ${amount}`);
  if (orderedOn !== null && !/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(orderedOn))
    faults.push(`date ${orderedOn}`);
  return faults;
}

function* stringsIn(value: unknown, where: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [where, value];
  else if (Array.isArray(value))
    for (const [at, one] of value.entries()) yield* stringsIn(one, `${where}[${at}]`);
  else if (value !== null && typeof value === 'object')
    for (const [key, one] of Object.entries(value)) yield* stringsIn(one, `${where}.${key}`);
}
