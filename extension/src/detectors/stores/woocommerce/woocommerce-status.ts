import { statusIn, statusWords } from '../../reading/order-status.ts';
import { type Chunk, visibleText } from '../../reading/page-text.ts';
import type { OrderStatus } from '../../types.ts';

type Status = { status: OrderStatus; statusText: string | null };

/** Said where a payment failed; on a page whose theme renamed everything the link to pay again still says it. */
const FAILED = '.woocommerce-thankyou-order-failed, a[href*="pay_for_order=true"]';

export function wooStatus(url: URL, doc: Document, chunks: readonly Chunk[]): Status {
  // The page after paying is an order's first; in the account anything may have become of it since.
  const atCheckout = !/\/view-order\//.test(url.pathname);
  const failed = doc.querySelector('.woocommerce-thankyou-order-failed');
  if (failed) return { status: 'unpaid', statusText: visibleText(failed, 120) };
  const marked = visibleText(doc.querySelector('mark.order-status'), 120);
  if (marked) return { status: statusIn(marked) ?? 'ordered', statusText: marked };
  // The block's notice thanks or tells; the account's sentence ends with the state.
  const notice = visibleText(doc.querySelector('[class*="wc-block-order-confirmation-status"]'), 300);
  const told = notice === '' ? null : statusWords(notice);
  if (told) return { status: told.status, statusText: notice.slice(0, 120) };
  if (doc.querySelector(FAILED)) return { status: 'unpaid', statusText: null };
  const sentence = chunks.find(({ text }) => text.length < 200 && SENTENCE.test(text))?.text;
  const said = sentence === undefined ? null : statusWords(sentence);
  return said
    ? { status: said.status, statusText: said.words }
    : { status: atCheckout ? 'ordered' : 'unknown', statusText: notice.slice(0, 120) || null };
}

/** `Order #12 was placed on … and is currently Cancelled.` where the theme wrote no marks; failures stand as a notice. */
const SENTENCE =
  /\border\b.{0,80}\b(?:currently|status)\b|your order (?:cannot|has been|was) |bestellung.{0,80}\b(?:ist|wurde|konnte)\b|commande.{0,80}\best\b|pedido.{0,80}\b(?:est[áa]|fue)\b|ordine.{0,80}\bè\b/iu;
