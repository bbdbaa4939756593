import type { HandForm } from './popup.ts';

/** What became of an order that a scan has read. */
export type ScanOutcome =
  /** With at least one thing that is kept. */
  | 'kept'
  /** Nothing on it has a warranty. */
  | 'nothing'
  /** Cancelled, unpaid, returned or refunded. */
  | 'gone'
  /** Lacks a number, a date or an item: the user is asked. */
  | 'needs-you';

export type ScanEnd =
  /** The user pressed *stop*. */
  | 'stopped'
  /** No page was turned for some minutes. */
  | 'idle'
  /** The tab went to another site. */
  | 'left'
  /** The database refused. */
  | 'problem';

/** How far a scan of a tab has come, as the popup shows it. */
export type ScanProgress = {
  store: string;
  running: boolean;
  end: ScanEnd | null;
  pages: number;
  orders: number;
  counts: Record<ScanOutcome, number>;
  /** The first of those that need the user. */
  forms: HandForm[];
};
