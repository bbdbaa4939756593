import { nowIso } from '../platform/clock.ts';
import { complete } from './complete.ts';
import { isUnsure } from './is-unsure.ts';
import { newItem } from './new-item.ts';
import type { ProposedLine } from './proposal.ts';
import { sameTitle } from './same-title.ts';
import type { ItemRow, PurchaseRow } from './types.ts';

export type KeptLines = {
  /** Items that did not exist. */
  added: ItemRow[];
  /** Items that a richer reading completed. */
  completed: ItemRow[];
  notKept: PurchaseRow['notKept'];
  /** Titles that are new among the not kept. */
  newlyNotKept: string[];
};

/**
 * What the lines of an order make of a purchase's items. Pure. A line is known again by its title, also where the item
 * was deleted (it stays so) or renamed; each existing item answers for one line only.
 */
export function keepLines(purchase: PurchaseRow, existing: ItemRow[], lines: ProposedLine[]): KeptLines {
  const free = [...existing];
  const freeNotKept = [...purchase.notKept];
  let notKept = purchase.notKept;
  const result: Omit<KeptLines, 'notKept'> = { added: [], completed: [], newlyNotKept: [] };
  for (const line of lines) {
    const at = free.findIndex((item) => sameTitle(item.pageTitle ?? item.title, line.title));
    const known = at < 0 ? undefined : free.splice(at, 1)[0];
    if (known) {
      const better = richer(known, line, purchase);
      if (better !== known) result.completed.push({ ...better, updatedAt: nowIso() });
      continue;
    }
    const sparedAt = freeNotKept.findIndex((entry) => sameTitle(entry.title, line.title));
    const spared = sparedAt < 0 ? undefined : freeNotKept.splice(sparedAt, 1)[0];
    if (spared && !(line.warrantable && line.title.length >= spared.title.length)) {
      const better = richerTitle(spared, line);
      if (better !== spared) notKept = notKept.map((entry) => (entry === spared ? better : entry));
      continue;
    }
    // The whole title tells what the cut one of a list did not.
    if (spared) notKept = notKept.filter((entry) => entry !== spared);
    if (line.warrantable) result.added.push(itemOf(line, purchase));
    else {
      notKept = [...notKept, { title: line.title, quantity: line.quantity, price: line.price }];
      result.newlyNotKept.push(line.title);
    }
  }
  return { ...result, notKept };
}

type NotKept = PurchaseRow['notKept'][number];

function richerTitle(known: NotKept, line: ProposedLine): NotKept {
  const title = line.title.length > known.title.length ? line.title : known.title;
  const quantity = (line.quantity ?? 1) > (known.quantity ?? 0) ? line.quantity : known.quantity;
  const price = known.price ?? line.price;
  const same = title === known.title && quantity === known.quantity && price === known.price;
  return same ? known : { title, quantity, price };
}

/** The more careful word wins, whichever page said it: 京东国际 on the details outweighs a list that says nothing of it. */
const CAUTION: Record<ItemRow['channel'], number> = {
  unknown: 0,
  mainland: 1,
  'cross-border': 2,
  'second-hand': 3,
};

function itemOf(line: ProposedLine, purchase: PurchaseRow): ItemRow {
  const item = newItem(purchase.id, line.title);
  return {
    ...item,
    pageTitle: line.title,
    quantity: line.quantity ?? 1,
    price: line.price,
    region: line.region,
    ...line.matched,
    dates: { ...item.dates, ordered: purchase.orderedOn },
    edited: line.said ?? [],
  };
}

/** What a cut title left open, the whole one may decide. */
function surer(item: ItemRow, { title, matched, said }: ProposedLine): ItemRow {
  const isWhole = item.pageTitle !== null && title.length > item.pageTitle.length;
  if (!isUnsure(item) || !isWhole || (matched.likely === true && said === undefined)) return item;
  const { brand, category, model, likely = false } = matched;
  return { ...item, brand, category, model, likely };
}

function richer(item: ItemRow, line: ProposedLine, purchase: PurchaseRow): ItemRow {
  const { brand, category, model, channel } = line.matched;
  let better = complete(surer(item, line), { price: line.price, brand, category, model });
  if (CAUTION[channel] > CAUTION[better.channel] && !item.edited.includes('channel'))
    better = { ...better, channel };
  if (item.pageTitle !== null && line.title.length > item.pageTitle.length)
    better = {
      ...better,
      pageTitle: line.title,
      title: item.edited.includes('title') ? item.title : line.title,
    };
  if (better.dates.ordered === null && purchase.orderedOn && !item.edited.includes('dates.ordered'))
    better = { ...better, dates: { ...better.dates, ordered: purchase.orderedOn } };
  if (better.quantity === 1 && (line.quantity ?? 1) > 1 && !item.edited.includes('quantity'))
    better = { ...better, quantity: line.quantity ?? 1 };
  return better;
}
