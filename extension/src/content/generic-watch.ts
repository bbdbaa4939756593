import { LOOKS } from '../detectors/looks.ts';
import { looks } from '../detectors/reading/result.ts';
import type { Detection, Detector } from '../detectors/types.ts';
import type { GenericReader } from '../messages/readers.ts';
import { offeredReaders } from './offered-readers.ts';

const NOTHING: Detection = { kind: 'not-a-purchase', detector: null, missing: [], purchases: [] };

/**
 * All generic detectors as one, for a shop that the user has chosen. Every page of the shop pays for the looks only; the
 * readers of the kinds that look like an order are asked for. Until they are there nothing is read, and the watch, which
 * waits for the page to settle anyway, looks again.
 */
export function genericDetector(bring: (wanted: GenericReader[]) => unknown): Detector {
  const asked = new Set<GenericReader>();
  const wantedAt = (url: URL, doc: Document): GenericReader[] =>
    LOOKS.filter((kind) => looks(() => kind.isOrderPage(url, doc))).map(({ id }) => id);
  return {
    id: 'generic',
    matches: [],
    isOrderPage: (url, doc) => {
      const wanted = wantedAt(url, doc);
      const missing = wanted.filter((id) => !asked.has(id) && !offeredReaders().has(id));
      for (const id of missing) asked.add(id);
      if (missing.length > 0) bring(missing);
      return wanted.length > 0;
    },
    read: (url, doc, state) => {
      const found = wantedAt(url, doc)
        .map((id) => offeredReaders().get(id)?.read(url, doc, state))
        .filter((detection) => detection !== undefined);
      return (
        found.find(({ kind }) => kind === 'purchase') ??
        found.find(({ kind }) => kind === 'unreadable') ??
        NOTHING
      );
    },
  };
}
