import {
  isOrderAddress,
  isProductAddress,
  isShoppingAddress,
  saysOrder,
  saysThanks,
} from '../../reading/shopping-page.ts';

/** One cheap look: any of the words without which there is no such event. */
export const MAYBE =
  /["']purchase["']|\bpurchase["']?\s*:\s*\{|transactionId|ecommerce:addTransaction|["']_addTrans["']/;

export const scriptsOf = (doc: Document): string[] =>
  [...doc.querySelectorAll('script:not([src])')]
    .map((script) => script.textContent ?? '')
    .filter((text) => MAYBE.test(text));

/** The same snippet may lie on every page of a shop; only a page that speaks of an order can confirm one. */
const isConfirmation = (url: URL, doc: Document): boolean =>
  isShoppingAddress(url) ? !isProductAddress(url) && saysThanks(doc) : isOrderAddress(url) || saysOrder(doc);

const saysPurchase = (doc: Document): boolean =>
  [...doc.querySelectorAll('script:not([src])')].some((script) => MAYBE.test(script.textContent ?? ''));

/** The address and the headings first: of most of a shop's pages no script is looked into then. */
export const isOrderPage = (url: URL, doc: Document): boolean =>
  isConfirmation(url, doc) && saysPurchase(doc);
