import type { CDPSession } from '@playwright/test';

/** Which of our code ran when, from the browser's own trace. */
export type Run = {
  script: string;
  start: number;
  end: number;
  /** The thread's own time where the browser counts it: what else the machine did is no cost of ours. */
  ms: number;
};

type TraceEvent = {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  tid: number;
  args?: {
    data?: { url?: string; fileName?: string; scriptName?: string; message?: string };
    fileName?: string;
  };
};

const OURS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.evaluateModule']);

export async function startTrace(cdp: CDPSession): Promise<void> {
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] },
  });
}

export async function endTrace(cdp: CDPSession): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(traceEvent(event));
  });
  const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.end');
  await complete;
  return events;
}

/** The protocol calls an event a bag of anything; what is used of it is looked at here. */
function traceEvent(event: object): TraceEvent {
  const { name = '', ph = '', ts = 0, dur, tdur, tid = 0, args }: Partial<TraceEvent> = event;
  return {
    name,
    ph,
    ts,
    tid,
    ...(dur === undefined ? {} : { dur }),
    ...(tdur === undefined ? {} : { tdur }),
    ...(args ? { args } : {}),
  };
}

const scriptOf = ({ args }: TraceEvent): string =>
  args?.data?.url ?? args?.data?.fileName ?? args?.data?.scriptName ?? args?.fileName ?? '';

/** Runs of an extension's scripts in pages, the outermost only, by time. */
export function runsOf(events: TraceEvent[]): Run[] {
  const own = events
    .filter(
      (event) =>
        event.ph === 'X' && OURS.has(event.name) && scriptOf(event).startsWith('chrome-extension://'),
    )
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const runs: Run[] = [];
  for (const event of own) {
    const end = event.ts + (event.dur ?? 0);
    const last = runs.at(-1);
    if (last && event.ts < last.end) last.end = Math.max(last.end, end);
    else
      runs.push({ script: scriptOf(event), start: event.ts, end, ms: (event.tdur ?? event.dur ?? 0) / 1000 });
  }
  return runs;
}

/** When the page called `console.timeStamp(name)`. */
export const stampAt = (events: TraceEvent[], name: string): number | null =>
  events.find((event) => event.name === 'TimeStamp' && event.args?.data?.message === name)?.ts ?? null;
