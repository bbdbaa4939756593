import type { PolicyData } from '@baoqi/policies/types';
import { isBrandFile, isLawFile, type LawFile, together } from '../data/brand-file.ts';

/** Where the terms lie: `${brands}nikon.json`, and the law, which is read once for all brands. */
export type TermsAddress = { brand: string; law: string };

let law: Promise<LawFile | null> | null = null;

/** Reads the terms of one brand and the law from our own API; null where either failed, whatever the reason. */
export async function readTerms(address: TermsAddress, signal: AbortSignal): Promise<PolicyData | null> {
  law ??= read(address.law).then((found) => (isLawFile(found) ? found : null));
  const [brand, known] = await Promise.all([read(address.brand, signal), law]);
  // The next attempt asks for it again.
  if (known === null) law = null;
  return isBrandFile(brand) && known !== null ? together(brand, known) : null;
}

async function read(address: string, signal?: AbortSignal): Promise<unknown> {
  try {
    const answer = await fetch(address, signal ? { signal } : {});
    return answer.ok ? await answer.json() : null;
  } catch {
    // No network, or the reader chose another brand meanwhile: both are expected, and said on the page.
    return null;
  }
}
