/** Numbers in [0, 1) that a seed decides, so that every run can be repeated (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const below = (random: Random, end: number): number => Math.floor(random() * end);

export const pick = <Value>(random: Random, list: readonly Value[]): Value | undefined =>
  list[below(random, list.length)];
