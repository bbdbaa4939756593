import { amazon } from './stores/amazon/amazon.ts';
import { analytics } from './stores/analytics/analytics.ts';
import { apple } from './stores/apple/apple.ts';
import { jd } from './stores/jd/jd.ts';
import { labelReader } from './stores/label-reader/label-reader.ts';
import { magento } from './stores/magento/magento.ts';
import { mi } from './stores/mi/mi.ts';
import { pdd } from './stores/pdd/pdd.ts';
import { schemaOrg } from './stores/schema-org/schema-org.ts';
import { shopify } from './stores/shopify/shopify.ts';
import { taobao } from './stores/taobao/taobao.ts';
import { vmall } from './stores/vmall/vmall.ts';
import { woocommerce } from './stores/woocommerce/woocommerce.ts';
import type { Detection, Detector, PageState } from './types.ts';

/** Stores with a content script of their own; the user is asked for exactly their addresses. */
export const STORE_DETECTORS: readonly Detector[] = [amazon, jd, taobao, pdd, mi, vmall, apple];

/** For any shop, by "read this page": what is said in so many words first, loose data last. */
export const GENERIC_DETECTORS: readonly Detector[] = [shopify, woocommerce, magento, schemaOrg, analytics];

/** Guesses by labels: only for *read this page*, only where no store of ours is, and the user is always asked. */
export const ASKING_DETECTORS: readonly Detector[] = [labelReader];

export const DETECTORS: readonly Detector[] = [...STORE_DETECTORS, ...GENERIC_DETECTORS, ...ASKING_DETECTORS];

export const detectorById = (id: string): Detector | null =>
  DETECTORS.find((detector) => detector.id === id) ?? null;

/** `amazon` of `www.amazon.co.jp`: the word before the last one or two. */
const nameOf = (host: string): string =>
  /([^.]+)\.(?:(?:com?|net|org)\.)?[a-z]{2,}$/i.exec(host)?.[1] ?? host;

/**
 * Whether a host bears the name of one of our stores. Their other pages (payment, wish list) are not to be guessed, and
 * no more is one that only looks like theirs: `jd.com.evil.example`, or letters of another script (`xn--`).
 */
function isOfAStore({ hostname }: URL): boolean {
  const words = hostname.split(/[.-]/);
  const hosts = STORE_DETECTORS.flatMap(({ matches }) => matches).map((match) => match.split('/')[2] ?? '');
  return words.includes('xn') || hosts.some((host) => words.includes(nameOf(host)));
}

/** The page read by the first detector that knows it. Readings that found nothing leave the page to the next. */
export function detect(url: URL, doc: Document, state: PageState = { fresh: true }): Detection {
  let unreadable: Detection | null = null;
  const detectors = isOfAStore(url) ? [...STORE_DETECTORS, ...GENERIC_DETECTORS] : DETECTORS;
  for (const detector of detectors) {
    if (!detector.isOrderPage(url, doc)) continue;
    const detection = detector.read(url, doc, state);
    if (detection.kind === 'purchase') return detection;
    // A store that knows its own page ("no orders yet") is believed.
    if (detection.kind === 'not-a-purchase' && detector.matches.length > 0) return detection;
    if (detection.kind === 'unreadable') unreadable ??= detection;
  }
  return unreadable ?? { kind: 'not-a-purchase', detector: null, missing: [], purchases: [] };
}
