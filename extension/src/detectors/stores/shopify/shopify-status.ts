import { statusIn, statusWords } from '../../reading/order-status.ts';
import { type Chunk, visibleText } from '../../reading/page-text.ts';
import type { OrderStatus } from '../../types.ts';

const HEADINGS = '#main-header, .os-header__title, h1, h2, [role="heading"]';
const STEPS =
  '.os-step__title, [aria-current="true"] .os-timeline-step__title, .os-timeline-step--current .os-timeline-step__title, [aria-current="step"]';
const PAYMENT =
  /^(?:payment status|zahlungsstatus|statut du paiement|estado del pago|stato del pagamento|betalingsstatus|betalningsstatus|status do pagamento|支払い状況|付款状态)[\s:：]*(.*)$/iu;

/** What became of the order. The greeting above it holds the buyer's name, so only the words of a state are taken. */
export function shopifyStatus(
  doc: Document,
  chunks: readonly Chunk[],
): { status: OrderStatus; statusText: string | null } {
  const steps = [...doc.querySelectorAll(STEPS)].slice(0, 8).map((step) => visibleText(step, 120));
  const heads = [...doc.querySelectorAll(HEADINGS)].slice(0, 12).map((head) => visibleText(head, 120));
  // `Order cancelled on April 6` stands as a sentence of its own in accounts.
  const notes = chunks.filter(
    ({ text }) => text.length < 120 && OVER.has(statusIn(text) ?? 'ordered') && ABOUT_ORDER.test(text),
  );
  const over = [...heads, ...notes.map(({ text }) => text), ...steps]
    .map((text) => statusWords(text))
    .find((found) => found !== null && OVER.has(found.status));
  if (over) return { status: over.status, statusText: over.words };
  const paid = paymentOf(chunks);
  if (paid) return paid;
  const moved = steps.toReversed().find((text) => statusIn(text) !== null);
  if (moved !== undefined) return { status: statusIn(moved) ?? 'ordered', statusText: moved };
  return { status: 'ordered', statusText: steps.find((text) => text !== '') ?? null };
}

const OVER: ReadonlySet<OrderStatus> = new Set<OrderStatus>(['cancelled', 'refunded', 'returned']);
const ABOUT_ORDER =
  /^(?:(?:this|your|the) )?(?:order|purchase)\b|bestellung|commande|pedido|ordine|bestelling|ordre|beställning|订单|注文|주문/iu;

function paymentOf(chunks: readonly Chunk[]): { status: OrderStatus; statusText: string } | null {
  for (const [at, { text }] of chunks.entries()) {
    const rest = PAYMENT.exec(text)?.[1];
    if (rest === undefined) continue;
    const words = rest.trim() || (chunks[at + 1]?.text ?? '');
    const status =
      /^(?:pending|ausstehend|en attente|pendiente|in sospeso|voided|expired|保留|待处理)/iu.test(words)
        ? 'unpaid'
        : statusIn(words);
    if (status === 'unpaid' || status === 'refunded' || status === 'cancelled')
      return { status, statusText: words.slice(0, 80) };
  }
  return null;
}
