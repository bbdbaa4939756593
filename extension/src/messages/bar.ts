import type { ScanProgress } from './scan.ts';

/**
 * The bar: one line at the foot of a store's page, with at most one button. What is to be said is the background's, its
 * words are the bar's own, in a script that is loaded only when there is something to say. Plain JSON; every string is
 * text, never markup.
 */
export type BarModel = {
  lang: 'zh' | 'en';
  theme: 'auto' | 'light' | 'dark';
  says: BarNews;
};

export type BarNews =
  /** A scan is under way: stays while pages are turned. `store`: as people call it. */
  | { kind: 'scan'; store: string; scan: ScanTally }
  /** An order that was kept has been cancelled, returned or refunded, or a part of it: said once, leaves by itself. */
  | { kind: 'over'; title: string; status: string; partly: boolean };

/** How far a scan has come, and nothing of what is in the orders. */
export type ScanTally = Pick<ScanProgress, 'pages' | 'orders' | 'counts'>;

export type BarAction = 'stop' | 'view';
