import { describe, expect, it } from 'vitest';
import { found } from '../planted.ts';
import { databaseInRecords } from './database-in-records.ts';

const job = 'extension/src/jobs/keep.ts';

describe('database-in-records', () => {
  it.each([
    ['Dexie', "import Dexie from 'dexie';"],
    ['the open database', "import { db } from '../records/database.ts';"],
    ['IndexedDB itself', "export const open = () => indexedDB.open('baoqi');"],
    ['a key range', 'export const range = () => IDBKeyRange.only(1);'],
  ])('reports %s in a job', (_, source) => {
    expect(found(databaseInRecords, { [job]: source })).toEqual([`${job}:1`]);
  });

  it('leaves alone records, and those who ask records', () => {
    expect(
      found(databaseInRecords, {
        'extension/src/records/items.ts': "import Dexie from 'dexie';\nimport { db } from './database.ts';",
        [job]: "import { listItems } from '../records/items.ts';",
      }),
    ).toEqual([]);
  });
});
