import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { dataFiles } from './build/data-files.ts';
import { knownWordsFile } from './build/known-words.ts';
import { moveHostsToOptional } from './build/move-hosts.ts';
import { ANY_SHOP, ASKED_AT_INSTALL } from './build/permissions.ts';
import { storeListFile } from './build/store-list.ts';

/** A build for tests differs in one thing: the stores' hosts are granted at install, where no prompt can be answered. */
const TEST_HOSTS = process.env.BAOQI_TEST_HOSTS === '1';
/** The same build with source maps, by which `pnpm bench` tells how much of the worker is whose. */
const SOURCE_MAPS = process.env.BAOQI_SOURCE_MAPS === '1';

export default defineConfig({
  // Where a name comes from is to be read at the top of the file.
  imports: false,
  manifestVersion: 3,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${TEST_HOSTS ? '-test' : ''}${SOURCE_MAPS ? '-maps' : ''}`,
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: {
      alias: {
        // Dexie's build for browsers as new as ours; by its name alone every bundler gets the one for ES5.
        dexie: 'dexie/dist/modern/dexie.mjs',
        'wxt/utils/content-script-context': join(import.meta.dirname, 'build/content-context.ts'),
      },
    },
    build: {
      target: 'es2024',
      modulePreload: false,
      sourcemap: SOURCE_MAPS ? 'hidden' : false,
      // The worker takes words from packages/ui, and none of its components.
      rolldownOptions: {
        treeshake: { moduleSideEffects: [{ test: /packages\/ui\/src\/.*\.tsx?$/, sideEffects: false }] },
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    // Why each is needed, and why nothing smaller does: docs/permissions.md
    permissions: ASKED_AT_INSTALL.map(({ permission }) => permission),
    // *Always on this shop* asks for one origin of these; the stores are added from their detectors.
    optional_host_permissions: [ANY_SHOP],
    incognito: 'not_allowed',
    // Not one request leaves the machine: the browser holds us to it.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; " +
        "font-src 'self'; connect-src 'self'; frame-src blob:; object-src 'none'; base-uri 'none'; " +
        "form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'baoqi@baoqi.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.manifest_version === 3) moveHostsToOptional(manifest, TEST_HOSTS);
    },
    'build:publicAssets': (_, files) => {
      files.push(
        ...dataFiles(join(import.meta.dirname, '../packages/policies')),
        storeListFile(),
        knownWordsFile(),
      );
    },
  },
});
