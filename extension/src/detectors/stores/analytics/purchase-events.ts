import { parseLiteral } from '../../reading/js-literal.ts';
import { type Json, listOf, own, textOf } from '../../reading/json-data.ts';
import { MAYBE } from './analytics-look.ts';
import { deferredParts } from './deferred.ts';

/** What a shop tells Google's tags of a purchase, of whichever generation, in one shape. */
export type PurchaseEvent = {
  id: string | null;
  total: Json;
  shipping: Json;
  currency: Json;
  seller: Json;
  lines: Json[];
};

const MAX_SCRIPT = 500_000;
const MAX_CALLS = 200;

const CALLS =
  /dataLayer\s*\.\s*push\s*\(|dataLayer\s*=\s*(?:window\s*\.\s*dataLayer\s*\|\|\s*)?(?=\[)|gtag\s*\(\s*["']event["']\s*,\s*["']purchase["']\s*,|\bga\s*\(\s*["'](?:[\w-]+\.)?(ecommerce:addTransaction|ecommerce:addItem|ec:addProduct|ec:setAction)["']\s*,\s*(?:["']purchase["']\s*,)?/g;

/** Every purchase that a script tells when it is run; what it only defines is not told. */
export function purchaseEvents(script: string): PurchaseEvent[] {
  if (script.length > MAX_SCRIPT || !MAYBE.test(script)) return [];
  const isDeferred = deferredParts(script);
  const events: PurchaseEvent[] = [];
  let calls = 0;
  let classic: PurchaseEvent | null = null;
  const loose: Json[] = [];
  for (const call of script.matchAll(CALLS)) {
    calls += 1;
    if (calls > MAX_CALLS) break;
    if (isDeferred(call.index)) continue;
    const data = parseLiteral(script.slice(call.index + call[0].length), { gaps: true });
    const verb = call[1];
    if (call[0].startsWith('gtag')) events.push(modern(data));
    else if (verb === 'ecommerce:addTransaction' || (verb === 'ec:setAction' && /purchase/.test(call[0])))
      classic = older(data, [], null);
    else if (verb === 'ecommerce:addItem' || verb === 'ec:addProduct') loose.push(data);
    else if (verb === undefined) events.push(...listOf(isCommand(data) ? [data] : data).flatMap(pushed));
  }
  if (classic) events.push({ ...classic, lines: loose });
  return events;
}

const isCommand = (data: Json): boolean =>
  Array.isArray(data) && data[0] === 'event' && data[1] === 'purchase';

/** One entry of the data layer; most are no purchase. */
function pushed(entry: Json): PurchaseEvent[] {
  if (Array.isArray(entry)) return isCommand(entry) ? [modern(entry[2] ?? null)] : [];
  const ecommerce = own(entry, 'ecommerce');
  const universal = own(ecommerce, 'purchase');
  if (universal !== null) {
    return [
      older(
        own(universal, 'actionField'),
        listOf(own(universal, 'products')),
        own(ecommerce, 'currencyCode'),
      ),
    ];
  }
  if (own(entry, 'event') === 'purchase') return [modern(ecommerce ?? entry)];
  if (own(entry, 'transactionId') === null) return [];
  return [
    {
      id: textOf(own(entry, 'transactionId')),
      total: own(entry, 'transactionTotal'),
      shipping: own(entry, 'transactionShipping'),
      currency: own(entry, 'transactionCurrency') ?? own(entry, 'currency'),
      seller: own(entry, 'transactionAffiliation'),
      lines: listOf(own(entry, 'transactionProducts')),
    },
  ];
}

const modern = (data: Json): PurchaseEvent => ({
  id: textOf(own(data, 'transaction_id') ?? own(own(data, 'actionField'), 'id')),
  total: own(data, 'value') ?? own(own(data, 'actionField'), 'revenue'),
  shipping: own(data, 'shipping'),
  currency: own(data, 'currency') ?? own(data, 'currencyCode'),
  seller: own(data, 'affiliation'),
  lines: listOf(own(data, 'items') ?? own(data, 'products')),
});

const older = (action: Json, lines: Json[], currency: Json): PurchaseEvent => ({
  id: textOf(own(action, 'id')),
  total: own(action, 'revenue'),
  shipping: own(action, 'shipping'),
  currency: currency ?? own(action, 'currency') ?? own(action, 'currencyCode'),
  seller: own(action, 'affiliation'),
  lines,
});
