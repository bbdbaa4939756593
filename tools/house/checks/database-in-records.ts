import { posix } from 'node:path';
import { readSyntax } from '../syntax.ts';
import { isSource, isTest } from '../tree.ts';
import type { HouseCheck } from '../types.ts';

const home = 'extension/src/records/';
/** The file that holds the open database: only its neighbours may import it. */
const handle = /^extension\/src\/records\/(database|db)\.ts$/;

export const databaseInRecords: HouseCheck = {
  name: 'database-in-records',
  why: 'Nothing half-written, nothing lost: every write is a transaction that extension/src/records knows, so nobody else may hold the database.',
  check: (tree) =>
    tree.files
      .filter((file) => /^(packages|extension|site)\//.test(file) && isSource(file) && !isTest(file))
      .filter((file) => !file.startsWith(home))
      .flatMap((file) => {
        const { imports, globals } = readSyntax(file, tree.read(file));
        const advice = 'Write a function in extension/src/records that says what is wanted.';
        const leads = (from: string): string => posix.join(posix.dirname(file), from);
        return [
          ...imports
            .filter(
              ({ from }) =>
                /^(dexie|idb)(\/|$)/.test(from) || (from.startsWith('.') && handle.test(leads(from))),
            )
            .map(({ from, line }) => ({ file, line, message: `imports '${from}'. ${advice}` })),
          ...globals
            .filter(({ name }) => name === 'indexedDB' || /^IDB\w*$/.test(name))
            .map(({ name, line }) => ({ file, line, message: `uses \`${name}\`. ${advice}` })),
        ];
      }),
};
