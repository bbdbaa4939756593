import { defineConfig } from 'vitest/config';

/** The tests that a mutant of the rules has to get past: those of the rules alone, in the zone that all tests run in. */
export default defineConfig({
  test: {
    include: ['packages/rules/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/.cache/**', 'packages/rules/oracle/**'],
    env: { TZ: 'America/Los_Angeles' },
  },
});
