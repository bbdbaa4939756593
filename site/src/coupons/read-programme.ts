import type { Programme } from '@baoqi/policies/types';
import { isProgramme } from '../data/is-programme.ts';

/** Reads the rules from our own API; null where that failed, whatever the reason. The build has validated them. */
export async function readProgramme(address: string, signal: AbortSignal): Promise<Programme | null> {
  try {
    const answer = await fetch(address, { signal });
    const found: unknown = answer.ok ? await answer.json() : null;
    return isProgramme(found) ? found : null;
  } catch {
    // No network: expected, and said on the page.
    return null;
  }
}
