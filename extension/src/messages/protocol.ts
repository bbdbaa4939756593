import type { Detection } from '../detectors/types.ts';
import type { CardAction, CardModel } from './card.ts';
import type { ReadPageResult, Status } from './popup.ts';

/** Every message as it is sent, its input and its answer. All go to the background; nothing is ever sent to a page. */
export type Protocol = {
  /** Content script: an order page was read. `card`: something will be shown. */
  'purchase-seen': { input: { detection: Detection }; output: { card: boolean } };
  /** Card script: what shall I draw? Answered once a card; null: nothing, leave. */
  'card-ready': { input: Record<never, never>; output: CardModel | null };
  /** Card script: the user pressed something. `done`: it was carried out. */
  'card-action': { input: { action: CardAction }; output: { done: boolean } };
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
