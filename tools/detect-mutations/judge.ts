import type { Detection, ProposedItem, ProposedPurchase } from '../../extension/src/detectors/types.ts';
import { literally } from './page-strings.ts';

/** `less`: what is said is right, and what is not said is called missing or null. */
export type Judgement =
  | { verdict: 'right' | 'unreadable' | 'not seen' }
  | { verdict: 'less'; lacks: string[] }
  | { verdict: 'wrong'; wrongs: string[] };

const FIELDS = ['orderedOn', 'currency', 'total', 'seller'] as const;

/** A reading of a mutated page beside the reading of the page as it was saved, which the manifest holds to be right. */
export function judge(baseline: Detection, got: Detection, html: string): Judgement {
  if (got.kind === 'not-a-purchase') return { verdict: 'not seen' };
  if (got.kind === 'unreadable') return { verdict: 'unreadable' };
  const wrongs: string[] = [];
  const lacks = new Set<string>();
  const taken = new Set<ProposedPurchase>();
  for (const [at, purchase] of got.purchases.entries()) {
    const same = counterpart(baseline, purchase, at, taken);
    if (!same) {
      wrongs.push(`order ${purchase.orderId} with ${JSON.stringify(purchase.items[0]?.title)} is none`);
      continue;
    }
    taken.add(same);
    compare(purchase, same, { wrongs, lacks, html });
  }
  if (got.purchases.length < baseline.purchases.length) lacks.add('orders');
  if (wrongs.length > 0) return { verdict: 'wrong', wrongs };
  return lacks.size > 0 ? { verdict: 'less', lacks: [...lacks] } : { verdict: 'right' };
}

/** By number; of an order without one, by its things; by its place only where neither is left. */
function counterpart(
  { purchases }: Detection,
  got: ProposedPurchase,
  at: number,
  taken: Set<ProposedPurchase>,
): ProposedPurchase | undefined {
  if (got.orderId !== null) {
    const id = got.orderId;
    return purchases.find((one) => one.orderId === id || one.aliases.includes(id));
  }
  const free = purchases.filter((one) => !taken.has(one));
  const title = got.items[0]?.title;
  if (title === undefined) return purchases[at];
  const sameThings = free.filter((one) => one.items.some((item) => isSameTitle(item.title, title)));
  return (
    sameThings.find((one) => one.orderedOn === got.orderedOn) ??
    sameThings[0] ??
    // Shown twice on the page: without its number it cannot be known for the same one.
    purchases.find((one) => one.items.some((item) => item.title === title))
  );
}

const begin = (title: string): string => title.replace(/(?:…|\.\.\.)$/, '').trim();
/** Where the full title is gone from the page, a shortened one that is still there is the same. */
const isSameTitle = (one: string, other: string): boolean =>
  one === other ||
  (one.length >= 24 && other.length >= 24 && one.slice(0, 24) === other.slice(0, 24)) ||
  (begin(one).length >= 8 && other.startsWith(begin(one))) ||
  (begin(other).length >= 8 && one.startsWith(begin(other)));

/** An order of several things may have several sellers, and a seller two names; the page says of each that it is one. */
const isNamedAsSeller = (name: string, html: string): boolean =>
  new RegExp(`(?:sold by|verkauf\\p{L}* (?:durch|von))\\s*:?\\s*${literally(name)}`, 'iu').test(
    html.replace(/<[^>]*>|&nbsp;/g, ' ').replace(/\s+/g, ' '),
  ) || new RegExp(`nick\\\\*["']\\s*:\\s*\\\\*["']${literally(name)}`, 'iu').test(html);

const isSellerStill = (got: string, want: string, html: string): boolean =>
  isSameTitle(got, want) || isNamedAsSeller(got, html);

/** What was delivered was also ordered: less is said, and nothing wrong. What was cancelled is not merely ordered. */
const STAGES = ['unknown', 'ordered', 'shipped', 'delivered'];
const isEarlier = (got: string, want: string): boolean =>
  got === 'unknown' || (STAGES.includes(got) && STAGES.indexOf(got) < STAGES.indexOf(want));

type Findings = { wrongs: string[]; lacks: Set<string>; html: string };

function compare(got: ProposedPurchase, want: ProposedPurchase, findings: Findings): void {
  const { wrongs, lacks, html } = findings;
  const name = want.orderId ?? 'order without number';
  const wrong = (field: string, have: unknown, wanted: unknown): void => {
    wrongs.push(`${name}: ${field} ${JSON.stringify(have)}, not ${JSON.stringify(wanted)}`);
  };
  if (got.orderId === null && want.orderId !== null) lacks.add('orderId');
  for (const field of FIELDS) {
    if (got[field] === want[field]) continue;
    if (got[field] === null) lacks.add(field);
    else if (field === 'seller' && isSellerStill(got.seller ?? '', want.seller ?? '', html)) lacks.add(field);
    else wrong(field, got[field], want[field]);
  }
  if (got.status !== want.status) {
    if (isEarlier(got.status, want.status)) lacks.add('status');
    else wrong('status', got.status, want.status);
  }
  for (const item of got.items) {
    const same = sameItem(item, want.items);
    if (!same) {
      wrong('title', item.title, 'none of the page');
      continue;
    }
    for (const field of ['quantity', 'price'] as const) {
      if (item[field] === same[field]) continue;
      if (item[field] === null) lacks.add(field);
      else wrong(field, item[field], same[field]);
    }
  }
  if (got.items.length < want.items.length) lacks.add('items');
  if (got.items.length > want.items.length) wrong('items', got.items.length, want.items.length);
  saysWhatIsMissing(got, wrong);
}

/** Of several things with like titles the one that fits best. */
function sameItem(item: ProposedItem, among: ProposedItem[]): ProposedItem | undefined {
  const alike = among.filter((one) => isSameTitle(one.title, item.title));
  const fits = (field: 'quantity' | 'price') => (one: ProposedItem) =>
    item[field] === null || one[field] === item[field];
  return (
    alike.find((one) => fits('quantity')(one) && fits('price')(one)) ??
    alike.find((one) => one.title === item.title) ??
    alike[0]
  );
}

/** What is null must be called missing, and nothing else. */
function saysWhatIsMissing(
  got: ProposedPurchase,
  wrong: (field: string, have: unknown, wanted: unknown) => void,
): void {
  const missing = [
    ...(got.orderId === null ? ['orderId'] : []),
    ...(got.orderedOn === null ? ['orderedOn'] : []),
    ...(got.items.length === 0 ? ['items'] : []),
  ];
  if ([...got.missing].sort().join() !== missing.sort().join()) wrong('missing', got.missing, missing);
}
