import { DETECTORS, detectorById } from './index.ts';

/** Bundled by tests/bench/detect only: puts the readers on a page, to be timed in its live document. */

type Timed = { detector: string | null; kind: string; text: string; first: number; ms: number[] };

/** The detector that reads this page, as `baoqi detect` would choose it. */
function ownerOf(href: string): string | null {
  const url = new URL(href);
  const owner = DETECTORS.find(
    (one) => one.isOrderPage(url, document) && one.read(url, document).kind === 'purchase',
  );
  return owner?.id ?? null;
}

/** One look and one reading, as a content script does them, many times over; the first of a document apart. */
function timeReading(id: string, href: string, times: number): Timed {
  const detector = detectorById(id);
  if (!detector) return { detector: null, kind: 'no such detector', text: '', first: 0, ms: [] };
  const url = new URL(href);
  const ms: number[] = [];
  let detection = detector.read(url, document.implementation.createHTMLDocument());
  for (let turn = 0; turn < times; turn += 1) {
    const start = performance.now();
    if (detector.isOrderPage(url, document)) detection = detector.read(url, document);
    ms.push(performance.now() - start);
  }
  const [first = 0, ...others] = ms;
  return { detector: id, kind: detection.kind, text: JSON.stringify(detection), first, ms: others };
}

/** What each detector spends on a page to see that it is none of its order pages, in ms a look. */
function timeLooks(
  href: string,
  times: number,
): { detector: string; ownScript: boolean; seen: boolean; ms: number }[] {
  const url = new URL(href);
  return DETECTORS.map((detector) => {
    let seen = false;
    const start = performance.now();
    for (let turn = 0; turn < times; turn += 1) seen = detector.isOrderPage(url, document);
    return {
      detector: detector.id,
      ownScript: detector.matches.length > 0,
      seen,
      ms: (performance.now() - start) / times,
    };
  });
}

Object.assign(globalThis, { ownerOf, timeReading, timeLooks });
