import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{packages,extension,site,tools}/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/.output/**', '**/dist/**'],
    // Deadlines are civil dates: the machine's zone must not matter, so the tests run in an awkward one.
    env: { TZ: 'America/Los_Angeles' },
  },
});
