import { db } from './db.ts';

/** How many changes were written down: it moves with every change to the records, whoever makes it. */
export const journalLength = (): Promise<number> => db.journal.count();
