import { type CivilDate, civilDate, daysInMonth } from '../src/index.ts';

/** A stream of random numbers that a seed repeats exactly (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 ≤ x < 1. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  yes(share = 0.5): boolean {
    return this.fraction() < share;
  }

  one<T>(list: readonly [T, ...T[]]): T {
    return list[this.between(0, list.length - 1)] ?? list[0];
  }

  /** A day from 1900 to 2200; half of them where calendars go wrong: ends of months and years, the days about 29 February. */
  day(): CivilDate {
    const year = this.between(1900, 2200);
    if (this.yes()) {
      const month = this.between(1, 12);
      return civilDate(year, month, this.between(1, daysInMonth(year, month)));
    }
    const month = this.one([2, 2, 1, 3, 12, this.between(1, 12)]);
    const last = daysInMonth(year, month);
    return civilDate(year, month, this.one([last, last, last - 1, last - 2, 1]));
  }
}
