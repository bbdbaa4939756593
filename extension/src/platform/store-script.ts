import { browser } from 'wxt/browser';
import { watchOrderPage } from '../content/watch-order-page.ts';
import type { Detector } from '../detectors/types.ts';
import { parseToScripts } from '../messages/to-scripts.ts';
import { covers } from './patterns.ts';
import { send } from './send.ts';

type Context = { signal: AbortSignal; abort(reason?: unknown): unknown };

/** Came this long after the page had loaded: it was open already, and may have been turned since. */
const LATE_MS = 2_000;

/** All our scripts of one page share its isolated world, and see there who already watches. */
const RUNNING = Symbol.for('baoqi.running');
type World = typeof globalThis & { [RUNNING]?: Set<string> };

/**
 * What every store's content script does: watch, propose, and fall silent once the extension was updated under it or the
 * user took the site back.
 */
export function runStoreScript(detector: Detector, context: Context): void {
  const world: World = globalThis;
  world[RUNNING] ??= new Set();
  const running = world[RUNNING];
  // Registered and injected at the same moment: once is enough.
  if (running.has(detector.id)) return;
  running.add(detector.id);
  const { signal } = context;
  signal.addEventListener('abort', () => running.delete(detector.id), { once: true });
  silenceWhenTakenBack(context);
  watchOrderPage(detector, {
    signal,
    late: isLate(),
    send: async (detection) => {
      const answer = await send('purchase-seen', { detection });
      if (answer?.silent) context.abort('this site is not allowed any more');
      if (browser.runtime?.id === undefined) context.abort('the extension was updated or removed');
    },
  });
}

function silenceWhenTakenBack(context: Context): void {
  const hear = (data: unknown): undefined => {
    const said = parseToScripts(data);
    if (said && !said.patterns.some((pattern) => covers(pattern, location.hostname)))
      context.abort('this site is not allowed any more');
  };
  browser.runtime.onMessage.addListener(hear);
  const stop = () => browser.runtime?.onMessage?.removeListener(hear);
  context.signal.addEventListener('abort', stop, { once: true });
}

function isLate(): boolean {
  const [load] = performance.getEntriesByType('navigation');
  if (!(load instanceof PerformanceNavigationTiming) || load.loadEventEnd === 0) return false;
  return performance.now() - load.loadEventEnd > LATE_MS;
}
