import { z } from 'zod';
import { civilDate } from './civil-date.ts';

const year = z.int().min(1990).max(2200);

/** Rest days and working weekends of one region, by year. */
export const holidays = z.strictObject({
  firstYear: year.describe('The first year of the table.'),
  lastKnownYear: year.describe('The last year that was announced when the table was made.'),
  years: z
    .record(
      z.string().regex(/^\d{4}$/),
      z.strictObject({
        off: z.array(civilDate).describe('Days off by the announcement, those on a weekend too.'),
        working: z.array(civilDate).describe('Weekend days that are worked.'),
      }),
    )
    .describe('One entry a year.'),
});

/** The file under data/holidays: the table, and where it comes from. */
export const holidaysFile = z.strictObject({
  region: z.literal('CN').describe('Where these are rest days.'),
  source: z
    .strictObject({
      what: z.string().min(1).describe('Whose announcement this is.'),
      package: z.string().min(1).describe('The package and version that the days were taken from.'),
      licence: z.string().min(1).describe('The licence of that package.'),
      notice: z.httpUrl().describe('The announcement of the last known year.'),
      seen: civilDate.describe('The day on which the table was made.'),
    })
    .describe('Where the days come from.'),
  ...holidays.shape,
});
