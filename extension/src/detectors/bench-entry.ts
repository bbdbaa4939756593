import { detectorById } from './index.ts';

/** Bundled by tests/bench/detect only: puts the readers on a page, to be timed in its live document. */
function timeReading(id: string, href: string, times: number): { kind: string; ms: number[] } {
  const detector = detectorById(id);
  if (!detector) return { kind: 'no such detector', ms: [] };
  const url = new URL(href);
  const ms: number[] = [];
  let kind = '';
  for (let turn = 0; turn < times; turn += 1) {
    const start = performance.now();
    kind = detector.read(url, document).kind;
    ms.push(performance.now() - start);
  }
  return { kind, ms };
}

Object.assign(globalThis, { timeReading });
