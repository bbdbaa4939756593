import { readSyntax } from '../syntax.ts';
import { isSource, isTest } from '../tree.ts';
import type { HouseCheck } from '../types.ts';

const clock = 'take `today` as an argument; dates are civil strings';
const io = 'return a value and let the extension or the site do it';
const dom = 'rules run in a worker, in Node and in a page alike';

const forbidden = new Map<string, string>([
  ['Date', clock],
  ['Temporal', clock],
  ['performance', clock],
  ['setTimeout', clock],
  ['setInterval', clock],
  ['Math.random', 'the same question must get the same answer'],
  ['crypto', 'the same question must get the same answer'],
  ['fetch', io],
  ['XMLHttpRequest', io],
  ['WebSocket', io],
  ['indexedDB', io],
  ['localStorage', io],
  ['sessionStorage', io],
  ['console', io],
  ['process', io],
  ['Buffer', io],
  ['require', io],
  ['browser', io],
  ['chrome', io],
  ['document', dom],
  ['window', dom],
  ['navigator', dom],
  ['location', dom],
  ['DOMParser', dom],
  ['HTMLElement', dom],
  ['Intl', 'the answer must not depend on the machine it is asked on; packages/ui words dates'],
]);

export const rulesArePure: HouseCheck = {
  name: 'rules-are-pure',
  why: 'A deadline that somebody relies on must follow from its inputs alone: no clock, no data, no I/O, no DOM in packages/rules.',
  check: (tree) =>
    tree.files
      .filter((file) => file.startsWith('packages/rules/src/') && isSource(file) && !isTest(file))
      .flatMap((file) =>
        readSyntax(file, tree.read(file)).globals.flatMap(({ name, line }) => {
          const advice = forbidden.get(name);
          return advice === undefined ? [] : [{ file, line, message: `uses \`${name}\`: ${advice}.` }];
        }),
      ),
};
