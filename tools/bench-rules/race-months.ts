import { addDays } from '@baoqi/rules';
import { dayOf } from './items.ts';
import { months, type Sum } from './months.ts';
import { race } from './race.ts';

const SUMS = 1000;

/** The same thousand sums, ends of months among them; all answers must be the same before anything is timed. */
export function raceMonths(): Promise<Map<string, number>> {
  const sums: Sum[] = Array.from({ length: SUMS }, (_, index) => ({
    from: addDays(dayOf('2001-01-31'), (index * 37) % 9000),
    months: ((index * 7) % 60) + 1,
  }));
  for (const sum of sums) {
    const answers = new Set(Object.values(months).map((add) => add(sum)));
    if (answers.size > 1) throw new Error(`${sum.from} + ${sum.months} months: ${[...answers].join(', ')}`);
  }
  return race(
    Object.entries(months).map(([name, add]) => ({
      name,
      asks: SUMS,
      run: () => {
        let letters = 0;
        for (const sum of sums) letters += add(sum).length;
        if (letters !== SUMS * 10) throw new Error(`${name} gave something that is no day`);
      },
    })),
  );
}
