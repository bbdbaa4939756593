import type { PolicyData } from '@baoqi/policies/types';
import { evaluate, planReminders, remindersDue } from '@baoqi/rules';
import { dayOf, library } from './items.ts';

const ITEMS = 10_000;
const RUNS = 9;
const today = dayOf('2026-11-22');

/** Ten thousand things against all policies, and then what a day has due of them: the best of nine runs, in milliseconds. */
export function timeLibrary(data: PolicyData): { items: number; evaluateMs: number; dueMs: number } {
  const items = library(ITEMS);
  const evaluations: number[] = [];
  const days: number[] = [];
  // The first run warms up and is not counted.
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now();
    const results = items.map((item) => evaluate(item, data, today));
    const evaluated = performance.now();
    const plans = items.flatMap((item, index) => {
      const result = results[index];
      return result ? planReminders(String(index), result, item) : [];
    });
    const planned = performance.now();
    const due = remindersDue(plans, [], new Set(), today);
    const told = performance.now();
    if (results.every((result) => result.coverage.length === 0) || due.length === 0)
      throw new Error('nothing was found: the bench does not do the work that it measures');
    if (run === 0) continue;
    evaluations.push(evaluated - start);
    days.push(told - planned);
  }
  return { items: ITEMS, evaluateMs: Math.min(...evaluations), dueMs: Math.min(...days) };
}
