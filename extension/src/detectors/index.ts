import { amazon } from './stores/amazon/amazon.ts';
import { apple } from './stores/apple/apple.ts';
import { jd } from './stores/jd/jd.ts';
import { mi } from './stores/mi/mi.ts';
import { pdd } from './stores/pdd/pdd.ts';
import { schemaOrg } from './stores/schema-org/schema-org.ts';
import { shopify } from './stores/shopify/shopify.ts';
import { taobao } from './stores/taobao/taobao.ts';
import { vmall } from './stores/vmall/vmall.ts';
import { woocommerce } from './stores/woocommerce/woocommerce.ts';
import type { Detection, Detector } from './types.ts';

/** Stores with a content script of their own; the user is asked for exactly their addresses. */
export const STORE_DETECTORS: readonly Detector[] = [amazon, jd, taobao, pdd, mi, vmall, apple];

/** For any shop, by "read this page": what is said in so many words first, loose data last. */
export const GENERIC_DETECTORS: readonly Detector[] = [shopify, woocommerce, schemaOrg];

export const DETECTORS: readonly Detector[] = [...STORE_DETECTORS, ...GENERIC_DETECTORS];

export const detectorById = (id: string): Detector | null =>
  DETECTORS.find((detector) => detector.id === id) ?? null;

/** The page read by the first detector that knows it. Readings that found nothing leave the page to the next. */
export function detect(url: URL, doc: Document): Detection {
  let unreadable: Detection | null = null;
  for (const detector of DETECTORS) {
    if (!detector.isOrderPage(url, doc)) continue;
    const detection = detector.read(url, doc);
    if (detection.kind === 'purchase') return detection;
    // A store that knows its own page ("no orders yet") is believed.
    if (detection.kind === 'not-a-purchase' && detector.matches.length > 0) return detection;
    if (detection.kind === 'unreadable') unreadable ??= detection;
  }
  return unreadable ?? { kind: 'not-a-purchase', detector: null, missing: [], purchases: [] };
}
