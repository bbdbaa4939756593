import { type BrandFile, isBrandFile } from '../data/brand-file.ts';

/** Reads the terms of one brand from our own API; null where that failed, whatever the reason. */
export async function readBrand(address: string, signal: AbortSignal): Promise<BrandFile | null> {
  try {
    const answer = await fetch(address, { signal });
    const found: unknown = answer.ok ? await answer.json() : null;
    return isBrandFile(found) ? found : null;
  } catch {
    // No network, or the reader chose another brand meanwhile: both are expected, and said on the page.
    return null;
  }
}
