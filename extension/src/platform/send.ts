import { browser } from 'wxt/browser';
import type { Input, MessageName, Output } from '../messages/protocol.ts';

/**
 * Sends one message to the background and waits for its answer; null where the background cannot be reached, which
 * is how an orphaned content script (the extension was updated under it) learns that it is alone.
 */
export async function send<N extends MessageName>(name: N, input: Input<N>): Promise<Output<N> | null> {
  try {
    const answer: Output<N> | null | undefined = await browser.runtime.sendMessage({ name, ...input });
    return answer ?? null;
  } catch {
    return null;
  }
}
