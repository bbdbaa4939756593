import { type BrowserContext, test as base, expect } from '@playwright/test';
import { type Extension, type LaunchOptions, launch } from './launch.ts';

type Fixtures = {
  /** How the browser of this test starts; set with `test.use({ launchOptions: … })`. */
  launching: LaunchOptions;
  /** A browser of its own, with a fresh profile and the built extension. */
  extension: Extension;
  context: BrowserContext;
};

export const test = base.extend<Fixtures>({
  launching: [{ language: 'zh' }, { option: true }],
  extension: async ({ launching }, use) => {
    const extension = await launch(launching);
    await use(extension);
    await extension.context.close();
  },
  context: async ({ extension }, use) => use(extension.context),
});

export { expect };
