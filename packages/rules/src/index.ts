export { type CivilDate, daysInMonth, parseCivilDate } from './civil-date.ts';
export type * from './types.ts';
