import type { Programme } from '@baoqi/policies/types';
import { browser } from 'wxt/browser';

let lenovo: Promise<Programme> | null = null;

/** Lenovo's coupon programme, as this version has it. Read once, and only by the page that is about it. */
export function loadLenovoProgramme(): Promise<Programme> {
  // Our own file, validated when it was built: taken at its word, as `policies.ts` does.
  lenovo ??= fetch(browser.runtime.getURL('/programmes/lenovo.json')).then((response) => response.json());
  lenovo.catch(() => {
    lenovo = null;
  });
  return lenovo;
}
