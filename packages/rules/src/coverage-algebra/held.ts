import type { Coverage } from '../types.ts';

/**
 * How surely a promise is held. sure: verified, and nothing more to do. if-done: it still waits for something.
 * unsure: not verified, or its days rest on a substitute. no: lost.
 */
export type Held = 'sure' | 'if-done' | 'unsure' | 'no';

/** How surely a coverage is held, whatever the day. A promise that has ended was held before. */
export function held({ state, verified, bound }: Coverage): Held {
  if (state === 'lost') return 'no';
  if (!verified || bound) return 'unsure';
  return state === 'conditional' ? 'if-done' : 'sure';
}
