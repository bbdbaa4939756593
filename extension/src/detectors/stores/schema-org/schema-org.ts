import { cleanText } from '../../reading/clean.ts';
import { crossChecked } from '../../reading/cross-check.ts';
import { type Json, listOf, own } from '../../reading/json-data.ts';
import { pageWords } from '../../reading/labelled.ts';
import type { Chunk } from '../../reading/page-text.ts';
import { detectionOf, guarded, looks, MAX_ORDERS, NOT_A_PURCHASE, purchaseOf } from '../../reading/result.ts';
import type { Detection, Detector, PageState } from '../../types.ts';
import { isA, linkedData } from './linked-data.ts';
import { microdata } from './microdata.ts';
import { readOrder } from './read-order.ts';
import { isOrderPage, scriptsOf } from './schema-org-look.ts';

/** Any shop that says its order in so many words: schema.org `Order` or `Invoice`, as JSON-LD or microdata. */
const ID = 'schema-org';

function read(url: URL, doc: Document, state?: PageState): Detection {
  if (!isOrderPage(url, doc)) return NOT_A_PURCHASE(ID);
  const { nodes, resolve } = linkedData(scriptsOf(doc));
  const marked = microdata(doc);
  const found = pairsOf(
    [...nodes, ...marked, ...marked.flatMap((one) => listOf(own(one, 'referencesOrder')))],
    resolve,
  );
  const chunks = pageWords(doc);
  const readings = found.slice(0, MAX_ORDERS).map(([order, invoice]) => readOrder(order, invoice, resolve));
  const purchases = readings.map((reading) =>
    // Shops number their orders alike, so the shop's address is the store.
    crossChecked(purchaseOf(cleanText(url.hostname), reading), chunks, url, doc, readings.length > 1),
  );
  const shown =
    state?.fresh === false ? purchases.filter(({ orderId }) => isVisible(chunks, orderId)) : purchases;
  return shown.length === 0 && purchases.length > 0 ? NOT_A_PURCHASE(ID) : detectionOf(ID, shown);
}

const isVisible = (chunks: readonly Chunk[], orderId: string | null): boolean =>
  orderId !== null && chunks.some(({ text }) => text.includes(orderId));

/** Every order with the invoice that names it alone; an invoice without an order stands for one. */
function pairsOf(nodes: readonly Json[], resolve: (value: Json) => Json): [Json, Json][] {
  const orders = nodes.filter(
    (node) => isA(node, 'Order') && Object.keys(node ?? {}).some((key) => !key.startsWith('@')),
  );
  const invoices = new Map<Json, Json>();
  const alone: [Json, Json][] = [];
  for (const invoice of nodes.filter((node) => isA(node, 'Invoice'))) {
    const named = listOf(own(invoice, 'referencesOrder')).map(resolve);
    if (named.length === 1 && named[0] !== undefined) invoices.set(named[0], invoice);
    else if (named.length === 0 && own(invoice, 'confirmationNumber') !== null) alone.push([null, invoice]);
  }
  return [...orders.map((order): [Json, Json] => [order, invoices.get(order) ?? null]), ...alone];
}

export const schemaOrg: Detector = {
  id: ID,
  matches: [],
  isOrderPage: (url, doc) => looks(() => isOrderPage(url, doc)),
  read: (url, doc, state) => guarded(ID, () => read(url, doc, state)),
};
