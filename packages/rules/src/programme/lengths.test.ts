import type { Length } from '@baoqi/policies/types';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/make.ts';
import { extended, plus } from './lengths.ts';

describe('the day that a length leads to', () => {
  it.each<[string, Length['unit'], number, string]>([
    // 31 January and 30 days: 28 of February, then 2 of March.
    ['2023-01-31', 'days', 30, '2023-03-02'],
    ['2023-11-30', 'months', 3, '2024-02-29'],
    ['2024-02-29', 'years', 1, '2025-02-28'],
    ['2024-01-15', 'years', 4, '2028-01-15'],
    // Only whole days of hours count.
    ['2024-02-28', 'hours', 23, '2024-02-28'],
    ['2024-02-28', 'hours', 24, '2024-02-29'],
    ['2024-02-28', 'hours', 47, '2024-02-29'],
    ['2024-02-28', 'hours', 48, '2024-03-01'],
  ])('%s and %s: %i', (from, unit, n, to) => {
    expect(plus(day(from), { n, unit })).toBe(to);
  });
});

describe('a warranty that is lengthened', () => {
  it.each<[string, Length['unit'], number, string, string]>([
    ['2026-01-31', 'months', 1, '2026-02-28', '2026-03-03'],
    ['2024-02-29', 'years', 1, '2025-02-28', '2025-03-01'],
    ['2026-08-31', 'months', 3, '2026-11-30', '2026-12-01'],
    ['2026-03-30', 'months', 1, '2026-04-30', '2026-04-30'],
    // Days and hours are counted, so nothing can be lacking: 28 of February, then March.
    ['2026-01-31', 'days', 30, '2026-03-02', '2026-03-02'],
    ['2026-01-31', 'hours', 48, '2026-02-02', '2026-02-02'],
  ])('%s by %s: %i', (end, unit, n, clamped, rolled) => {
    expect(extended(day(end), { n, unit }, 'clamp')).toBe(clamped);
    expect(extended(day(end), { n, unit }, 'roll')).toBe(rolled);
  });
});
