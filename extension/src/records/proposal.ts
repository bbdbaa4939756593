import type { CivilDate } from '@baoqi/rules';
import type { OrderStatus } from '../detectors/types.ts';
import type { Matched } from './not-kept.ts';

/** One line of an order, with what the matcher makes of it. */
export type ProposedLine = {
  title: string;
  quantity: number | null;
  price: string | null;
  region: string;
  warrantable: boolean;
  matched: Matched;
  /** Fields of it that the user said of this product before. */
  said?: string[];
};

/** A purchase as proposed by a page: parsed, its store taken from the browser's sender, its lines matched. */
export type Proposal = {
  store: string;
  origin: string | null;
  orderId: string;
  aliases: string[];
  orderedOn: CivilDate;
  currency: string | null;
  total: string | null;
  seller: string | null;
  status: OrderStatus;
  statusText: string | null;
  /** A part of the money came back, for which of the things is not said: the order is not over. */
  partly?: boolean;
  lines: ProposedLine[];
};

/** The store's own words for it, in the languages of its pages. */
const PARTLY = /部分|partial|partly|teil|一部/i;

export const saysPartly = (statusText: string | null): boolean => PARTLY.test(statusText ?? '');

/** Whether `refunded` or `returned` is said of a part of the order only. */
export function isPartly(status: OrderStatus, statusText: string | null): boolean {
  return (status === 'refunded' || status === 'returned') && saysPartly(statusText);
}

const RANK: Record<OrderStatus, number> = {
  unknown: 0,
  unpaid: 0,
  ordered: 1,
  shipped: 2,
  delivered: 3,
  cancelled: 4,
  returned: 5,
  refunded: 6,
};

/** Cancelled, returned or refunded: the purchase is over, and with it every reminder. */
export function isOver(status: OrderStatus): boolean {
  return RANK[status] >= RANK.cancelled;
}

/** Whether an order in this state is one to keep; one that is not paid may never be. */
export function isKeepable(status: OrderStatus): boolean {
  return !isOver(status) && status !== 'unpaid';
}

/** An order only moves forward: a stale list page does not turn *delivered* back into *ordered*. */
export function furthest(known: OrderStatus, seen: OrderStatus): OrderStatus {
  return RANK[seen] > RANK[known] ? seen : known;
}
