import { browser } from 'wxt/browser';
import type { Message } from '../messages/parse.ts';

/** Who sent a message, in the browser's words and never in the message's. */
export type Sender =
  | { kind: 'own-page' }
  | { kind: 'tab'; tabId: number; frameId: number; documentId: string | null; origin: string; url: string };

type Receive = (message: Message, sender: Sender) => Promise<unknown>;

/** Answers every well-formed message of ours; whatever else arrives is met with silence. */
export function onMessage(parse: (data: unknown) => Message | null, receive: Receive): void {
  browser.runtime.onMessage.addListener((data: unknown, from, respond: (answer: unknown) => void) => {
    const sender = senderOf(from);
    const message = sender && parse(data);
    if (!sender || !message) {
      respond(null);
      return false;
    }
    receive(message, sender).then(respond, (error: unknown) => {
      respond(null);
      throw error;
    });
    return true;
  });
}

type From = { id?: string | undefined; url?: string | undefined; origin?: string | undefined } & {
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
};

function senderOf(from: From): Sender | null {
  if (from.id !== browser.runtime.id || !from.url) return null;
  if (from.url.startsWith(browser.runtime.getURL('/'))) return { kind: 'own-page' };
  if (from.tab?.id === undefined || from.frameId === undefined) return null;
  // Firefox before 126 tells no origin; its address is as much the browser's word.
  const origin = from.origin ?? new URL(from.url).origin;
  const documentId = from.documentId ?? null;
  return { kind: 'tab', tabId: from.tab.id, frameId: from.frameId, documentId, origin, url: from.url };
}
