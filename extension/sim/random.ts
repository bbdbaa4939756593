/** A stream of numbers that is the same for the same seed on every machine (sfc32, public domain). */
export type Random = {
  /** 0 ≤ x < 1 */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  chance(p: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Time until the next event of a kind that happens `rate` times a year, in ms. */
  wait(perYear: number): number;
};

const YEAR = 365.25 * 86_400_000;

export function randomOf(seed: number): Random {
  let [a, b, c, d] = [seed | 0, 0x9e3779b9 | 0, Math.floor(seed / 2 ** 32) | 0, 1];
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let n = 0; n < 12; n++) next();
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    int,
    chance: (p) => next() < p,
    pick: <T>(from: readonly T[]): T => {
      const at = from[int(0, from.length - 1)];
      if (at === undefined) throw new Error('nothing to pick from');
      return at;
    },
    wait: (perYear) => (-Math.log(1 - next()) / perYear) * YEAR,
  };
}
