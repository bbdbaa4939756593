import type { Detection } from '../detectors/types.ts';
import type { BarAction, BarModel } from './bar.ts';
import type { CardAction, CardAnswer, CardModel } from './card.ts';
import type { PageReport, ReadPageResult, Status } from './popup.ts';
import type { Reader } from './readers.ts';
import type { ScanProgress } from './scan.ts';

/** Every message as it is sent, its input and its answer. All go to the background; a page is never sent anything. */
export type Protocol = {
  /** Content script: an order page was read. `card`: something will be shown. `silent`: this site is not allowed any more. */
  'purchase-seen': { input: { detection: Detection }; output: { card: boolean; silent?: true } };
  /** A script that only looks: this page looks like orders of these kinds; bring what reads them. */
  'readers-wanted': { input: { readers: Reader[] }; output: null };
  /** Card script: what shall I draw? Answered once a card; null: nothing, leave. */
  'card-ready': { input: Record<never, never>; output: CardModel | null };
  /** Card script: the user pressed something. `done`: it was carried out. */
  'card-action': { input: { action: CardAction }; output: { done: boolean } };
  /** Card script: a question was answered. The card as it is now; null: nothing came of it, or the item was opened. */
  'card-answer': { input: CardAnswer; output: CardModel | null };
  /** Bar script: what shall I say? Answered once; null: nothing, leave. */
  'bar-ready': { input: Record<never, never>; output: BarModel | null };
  /** Bar script: its button was pressed. */
  'bar-action': { input: { action: BarAction }; output: { done: boolean } };
  /** Popup: read every order of the list in this tab, and of those that the user turns to. Null: it cannot be read. */
  'scan-start': { input: { tabId?: number }; output: ScanProgress | null };
  'scan-stop': { input: { tabId?: number }; output: ScanProgress | null };
  /** Popup: make the report of the page in this tab, to be looked at. False: the page cannot be reached. */
  'report-page': { input: { tabId?: number }; output: { tabId: number } | null };
  /** Report script: the words that may stay readable. */
  'known-words': { input: Record<never, never>; output: string[] };
  /** Library: the report that was made of this tab's page. */
  'take-report': { input: { tabId: number }; output: PageReport | null };
  /** Popup: read the page in the active tab now; or in the tab named, where the popup is open as a page. */
  'read-this-page': { input: { tabId?: number }; output: ReadPageResult };
  /** Our pages, after the records changed: the badge counts anew. Nothing is announced to somebody who is at work on it. */
  changed: { input: Record<never, never>; output: null };
  /** Our pages, when they open: runs what is due, and tells the popup what the active tab is. */
  status: { input: { tabId?: number }; output: Status };
};

export type MessageName = keyof Protocol;
export type Input<N extends MessageName> = Protocol[N]['input'];
export type Output<N extends MessageName> = Protocol[N]['output'];
