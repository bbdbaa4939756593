export type NewStore = { id: string; name: string; host: string };

/** `my-shop` as a name in code: `myShop`, and as a constant: `MY_SHOP`. */
export const variableOf = (id: string): string =>
  id.replace(/-(\w)/g, (_, char: string) => char.toUpperCase());
export const constantOf = (id: string): string => id.replaceAll('-', '_').toUpperCase();

export const storeFile = ({
  id,
  name,
  host,
}: NewStore): string => `import type { Store } from '../../types.ts';

export const ${constantOf(id)}: Store = {
  id: '${id}',
  name: { zh: '${name}', en: '${name}' },
  matches: ['https://${host}/*'],
  ordersAt: () => 'https://${host}/orders',
};
`;

export const detectorFile = ({
  id,
  host,
}: NewStore): string => `import { orderIdOf, textOrNull } from '../../reading/clean.ts';
import { parseDate } from '../../reading/dates.ts';
import { parseMoney } from '../../reading/money.ts';
import { visibleText } from '../../reading/page-text.ts';
import { detectionOf, guarded, NOT_A_PURCHASE, purchaseOf } from '../../reading/result.ts';
import type { Detection, Detector, ProposedItem } from '../../types.ts';
import { ${constantOf(id)} } from './store.ts';

/**
 * What the page looks like, where its data is, and which of it is stable. Lean on labels, structure, ids and embedded
 * data before names of classes. Never the buyer's name, address, phone or payment.
 */
const ID = '${id}';
const ORDER_ID = /^\\d{8,20}$/;

const isOrderPage = (url: URL): boolean => url.hostname === '${host}' && url.pathname.startsWith('/orders');

function read(url: URL, doc: Document): Detection {
  if (!isOrderPage(url)) return NOT_A_PURCHASE(ID);
  const text = visibleText(doc.body, 20_000);
  const total = parseMoney(/(?:实付款|Total)[:：]?\\s*(\\S+)/.exec(text)?.[1] ?? '', 'CNY');
  const purchase = purchaseOf(ID, {
    orderId: orderIdOf(/(?:订单号|Order number)[:：]?\\s*(\\S+)/.exec(text)?.[1], ORDER_ID),
    orderedOn: parseDate(/(?:下单时间|Order date)[:：]?\\s*([\\d-]{8,10})/.exec(text)?.[1] ?? ''),
    currency: total?.currency ?? null,
    total: total?.amount ?? null,
    seller: textOrNull(doc.querySelector('[itemprop="seller"]')?.textContent),
    status: 'unknown',
    statusText: null,
    items: items(doc),
  });
  return detectionOf(ID, [purchase]);
}

function items(doc: Document): ProposedItem[] {
  return [...doc.querySelectorAll('[itemprop="name"]')].flatMap((name) => {
    const title = visibleText(name);
    return title ? [{ title, quantity: null, price: null }] : [];
  });
}

export const ${variableOf(id)}: Detector = {
  id: ID,
  matches: ${constantOf(id)}.matches,
  isOrderPage,
  read: (url, doc) => guarded(ID, () => read(url, doc)),
};
`;

export const aboutFile = ({ host }: NewStore): string => `pages:
  - page: { zh: 订单详情, en: order details }
    address: https://${host}/orders/<number>
    evidence: hand-made
    when: null
    source: null
gaps:
  - zh: 还没有用存下来的页面核对过。
    en: Not yet held against a saved page.
`;

export const entrypointFile = ({
  id,
}: NewStore): string => `import { defineContentScript } from 'wxt/utils/define-content-script';
import { ${variableOf(id)} } from '../src/detectors/stores/${id}/${id}.ts';
import { runStoreScript } from '../src/platform/store-script.ts';

export default defineContentScript({
  matches: ${variableOf(id)}.matches,
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  main: (context) => runStoreScript(${variableOf(id)}, context),
});
`;
