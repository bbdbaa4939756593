import { z } from 'zod';

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** 2023-02-29 has the right form and is no day; a wrong day here would move a deadline. */
function isRealDay(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return year >= 1900 && year <= 2200 && days !== undefined && day >= 1 && day <= days;
}

/** A day as `YYYY-MM-DD`. */
export const civilDate = z
  .string()
  .regex(PATTERN, {
    error: ({ input }) => `“${String(input)}” is no day → write YYYY-MM-DD, such as 2026-03-01`,
    abort: true,
  })
  .refine(isRealDay, 'there is no such day in the calendar → look it up again');
