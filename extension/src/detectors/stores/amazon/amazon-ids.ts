/** Amazon's order numbers: of goods `112-…`, of digital orders `D01-…`. */
const ORDER_ID = /(?<![\w-])(?:\d{3}|D\d{2})-\d{7}-\d{7}(?![\w-])/;

/** The number in a short text, such as `Order # 112-…`; a paragraph that mentions some order is no label. */
export const orderIdIn = (text: string): string | null =>
  text.length < 90 ? (ORDER_ID.exec(text)?.[0] ?? null) : null;

/**
 * The number that is shown, and after it the other number that the same order's links carry (digital orders have two).
 * Another ordinary number is another order (a replacement, a reorder); only the digital twin is this one.
 */
export function orderIds(root: Element, shown: string[]): string[] {
  const ids = new Set<string>();
  for (const text of shown) {
    const id = orderIdIn(text);
    if (!id) continue;
    ids.add(id);
    break;
  }
  for (const link of root.querySelectorAll('a[href*="orderID=" i]')) {
    const id = orderIdIn(/[?&]orderID=([^&#]*)/i.exec(link.getAttribute('href') ?? '')?.[1] ?? '');
    if (id) ids.add(id);
  }
  const [own, ...others] = ids;
  return own === undefined ? [] : [own, ...others.filter((id) => id.startsWith('D') !== own.startsWith('D'))];
}
