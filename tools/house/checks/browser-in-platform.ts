import { readSyntax } from '../syntax.ts';
import { isSource, isTest } from '../tree.ts';
import type { HouseCheck } from '../types.ts';

const mayUse = ['extension/entrypoints/', 'extension/src/platform/'];
const modules = ['wxt/browser', 'webextension-polyfill', '#imports', 'wxt/testing'];

export const browserInPlatform: HouseCheck = {
  name: 'browser-in-platform',
  why: 'Browsers differ and change: what touches `browser.*` is kept to entrypoints and extension/src/platform, so that everything else runs and is tested without one.',
  check: (tree) =>
    tree.files
      .filter((file) => /^(packages|extension|site)\//.test(file) && isSource(file) && !isTest(file))
      .filter((file) => !mayUse.some((folder) => file.startsWith(folder)))
      .flatMap((file) => {
        const { imports, globals } = readSyntax(file, tree.read(file));
        const advice = 'Put it behind a function in extension/src/platform.';
        return [
          ...imports
            .filter(({ from, typeOnly }) => modules.includes(from) && !typeOnly)
            .map(({ from, line }) => ({ file, line, message: `imports '${from}'. ${advice}` })),
          ...globals
            .filter(({ name }) => name === 'browser' || name === 'chrome')
            .map(({ name, line }) => ({ file, line, message: `uses \`${name}\`. ${advice}` })),
        ];
      }),
};
