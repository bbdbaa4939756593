import { below, pick, type Random } from './random.ts';

/** A page or its data many thousand times over: 50,000 orders where they are small, fewer where they are not. */
const ORDERS = 50_000;
// The document of these tests is many times slower at queries than a browser's: of whole order cards it is given some
// thousands here, and a browser the fifty thousand (tests/bench/detect).
const MOST = 1_500_000;

/** Repeats a piece of the page; one that looks like an order where there is one. */
export function hugePage(doc: Document, random: Random): string {
  const elements = [
    ...(doc.body ?? doc.documentElement).querySelectorAll('tbody, li, tr, div, section, article'),
  ];
  const small = elements.filter(
    (element) => element.innerHTML.length > 40 && element.innerHTML.length < 4000,
  );
  const chosen = pick(random, small);
  if (!chosen) return doc.toString();
  const piece = chosen.outerHTML;
  const times = Math.min(ORDERS, Math.floor(MOST / piece.length));
  const marker = `huge-${below(random, 1e9)}`;
  const holder = doc.createElement('i');
  holder.id = marker;
  chosen.replaceWith(holder);
  // Each repetition is another order: the last digits of long numbers differ.
  const pieces = Array.from({ length: times }, (_, at) =>
    piece.replace(/\d{8,}/g, (digits) => digits.slice(0, -6) + String(at).padStart(6, '0')),
  );
  return doc.toString().replace(new RegExp(`<i id="${marker}">\\s*</i>`), () => pieces.join(''));
}

/** Data of many orders, of a size that is still parsed and of one that is not. */
export function hugeData(random: Random): string {
  const count = pick(random, [2_000, 20_000, ORDERS]) ?? ORDERS;
  const orders = Array.from(
    { length: count },
    (_, at) => `{"@type":"Order","orderNumber":"${at}","orderedItem":[{"name":"x"}]}`,
  ).join();
  const shape = pick(random, [
    `<script type="application/ld+json">[${orders}]</script>`,
    `<script type="application/ld+json">{"@graph":[${orders}]}</script>`,
    `<script>dataLayer.push({event:"purchase",ecommerce:{transaction_id:"1",items:[${orders}]}})</script>`,
    `<script>window.rawData={"orders":[${orders}]};</script>`,
  ]);
  return `<!doctype html><html><head>${shape}</head><body></body></html>`;
}
