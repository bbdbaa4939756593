import { addMonths, type CivilDate } from '@baoqi/rules';
import { addMonths as addMonthsByDateFns, formatISO, parseISO } from 'date-fns';
import { Temporal as Polyfill } from 'temporal-polyfill';

/** A day and a number of months in, a day out, all as the text that is stored: the same task for all. */
export type Sum = { from: CivilDate; months: number };

export const months = {
  us: ({ from, months }: Sum): string => addMonths(from, months),
  'temporal-polyfill': ({ from, months }: Sum): string =>
    Polyfill.PlainDate.from(from).add({ months }).toString(),
  'date-fns': ({ from, months }: Sum): string =>
    formatISO(addMonthsByDateFns(parseISO(from), months), { representation: 'date' }),
  'Temporal of Node': ({ from, months }: Sum): string =>
    Temporal.PlainDate.from(from).add({ months }).toString(),
};
