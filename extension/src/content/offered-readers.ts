import type { Detector } from '../detectors/types.ts';

/** Our scripts of one page share its isolated world: readers that were brought later leave themselves here. */
const READERS = Symbol.for('baoqi.readers');
type World = typeof globalThis & { [READERS]?: Map<string, Detector> };

export function offeredReaders(): Map<string, Detector> {
  const world: World = globalThis;
  world[READERS] ??= new Map();
  return world[READERS];
}

/** What a reader's script does when it is put into the page. */
export const offerReader = (detector: Detector): void => void offeredReaders().set(detector.id, detector);
