import { ANY_ORDER_ID, cleanText, orderIdOf, textOrNull } from '../../reading/clean.ts';
import { findDate } from '../../reading/dates.ts';
import { type Money, type Otherwise, parseMoney, unitPrice } from '../../reading/money.ts';
import { chunksOf, fullTitle, visibleText } from '../../reading/page-text.ts';
import { detectionOf, guarded, looks, MAX_ITEMS, NOT_A_PURCHASE, purchaseOf } from '../../reading/result.ts';
import { sharedSigns } from '../../reading/shared-signs.ts';
import type { Detection, Detector, OrderStatus, ProposedItem } from '../../types.ts';

/** WooCommerce: the page after checkout and "view order" in the account, as themes leave their class names alone. */
const ID = 'woocommerce';

const OVERVIEW =
  '.woocommerce-order-overview, .woocommerce-order-details, .wc-block-order-confirmation-summary';

const isOrderPage = (url: URL, doc: Document): boolean => {
  const shows = doc.querySelector(`${OVERVIEW}, .woocommerce-thankyou-order-failed`) !== null;
  const named = /\/(?:order-received|view-order)\/\d+/.test(url.pathname);
  return (
    shows &&
    (named || doc.querySelector('body.woocommerce-order-received, body.woocommerce-view-order') !== null)
  );
};

function read(url: URL, doc: Document): Detection {
  if (!isOrderPage(url, doc)) return NOT_A_PURCHASE(ID);
  const otherwise = sharedSigns(url.hostname);
  const total = totalOf(doc, otherwise);
  const { status, statusText } = statusOf(doc);
  return detectionOf(ID, [
    purchaseOf(url.hostname, {
      orderId: orderId(doc),
      orderedOn:
        findDate(
          overviewValue(doc, 'date') ?? visibleText(doc.querySelector('mark.order-date, time.order-date')),
        )?.date ?? null,
      currency: total?.currency ?? null,
      total: total?.amount ?? null,
      seller: textOrNull(doc.querySelector('meta[property="og:site_name"]')?.getAttribute('content'), 120),
      status,
      statusText,
      items: items(doc, total?.currency ?? otherwise),
    }),
  ]);
}

/** `Date: March 14, 2025`: the value is in bold beside its label. */
function overviewValue(doc: Document, name: string): string | null {
  const slot = doc.querySelector(`.woocommerce-order-overview__${name}, .order_details li.${name}`);
  return slot ? visibleText(slot.querySelector('strong') ?? slot, 120) : null;
}

function orderId(doc: Document): string | null {
  const shown = overviewValue(doc, 'order') ?? visibleText(doc.querySelector('mark.order-number'), 120);
  return orderIdOf(shown.replace(/^[#№]\s*/, ''), ANY_ORDER_ID);
}

function totalOf(doc: Document, otherwise: Otherwise): Money | null {
  const shown = overviewValue(doc, 'total');
  if (shown) return parseMoney(shown, otherwise);
  const rows = [...doc.querySelectorAll('tfoot tr, .wc-block-order-confirmation-totals__table tfoot tr')];
  return parseMoney(visibleText(rows.at(-1)?.querySelector('td') ?? null), otherwise);
}

function items(doc: Document, otherwise: Otherwise): ProposedItem[] {
  const rows = [...doc.querySelectorAll('tr.order_item, tr.woocommerce-table__line-item')].slice(
    0,
    MAX_ITEMS,
  );
  return rows.flatMap((row) => {
    const cell = row.querySelector('.product-name, .wc-block-order-confirmation-totals__product');
    if (!cell) return [];
    const title = titleOf(cell);
    const quantity = quantityOf(cell);
    const line = parseMoney(visibleText(row.querySelector('.product-total')), otherwise);
    return title ? [{ title, quantity, price: unitPrice(line?.amount ?? null, quantity) }] : [];
  });
}

/** Without the quantity and the list of chosen options, which stand in the same cell. */
function titleOf(cell: Element): string {
  const link = cell.querySelector('a');
  if (link && cleanText(link.textContent)) return fullTitle(link);
  const words = chunksOf(cell, (element) => element.matches('.product-quantity, .wc-item-meta'));
  return cleanText(words.map((chunk) => chunk.text).join(' '));
}

function quantityOf(cell: Element): number | null {
  const count = /(\d{1,5})\s*$/.exec(visibleText(cell.querySelector('.product-quantity'), 20))?.[1];
  return count === undefined || Number(count) === 0 ? null : Number(count);
}

function statusOf(doc: Document): { status: OrderStatus; statusText: string | null } {
  if (doc.querySelector('.woocommerce-thankyou-order-failed')) {
    return {
      status: 'unpaid',
      statusText: visibleText(doc.querySelector('.woocommerce-thankyou-order-failed'), 120),
    };
  }
  const text = visibleText(doc.querySelector('mark.order-status, .wc-block-order-confirmation-status'), 120);
  const words: [RegExp, OrderStatus][] = [
    [/cancel|storniert|annul|cancelad|取消|キャンセル/i, 'cancelled'],
    [/refund|erstattet|rembours|reembols|rimborsat|退款|返金/i, 'refunded'],
    [
      /pending payment|failed|zahlung ausstehend|fehlgeschlagen|attente de paiement|待付款|支払い待ち/i,
      'unpaid',
    ],
    [/completed|abgeschlossen|terminée|已完成|完了/i, 'delivered'],
  ];
  const status = words.find(([pattern]) => pattern.test(text))?.[1] ?? 'ordered';
  return { status, statusText: text || null };
}

export const woocommerce: Detector = {
  id: ID,
  matches: [],
  isOrderPage: (url, doc) => looks(() => isOrderPage(url, doc)),
  read: (url, doc) => guarded(ID, () => read(url, doc)),
};
