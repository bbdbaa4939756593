import { defineConfig } from 'vitest/config';

/**
 * The tests that a mutant of the rules has to get past: those of the rules alone, in the zone that all tests run in. Not
 * the two that compare thousands of random dates and histories with an oracle, and of the other random ones a few rounds or
 * none (`BAOQI_MUTATING`): run anew for each of thousands of mutants they would take days.
 */
export default defineConfig({
  test: {
    include: ['packages/rules/**/*.test.ts'],
    exclude: [
      '**/node_modules/**',
      '**/.cache/**',
      'packages/rules/oracle/**',
      'packages/rules/programme-histories/**',
    ],
    env: { TZ: 'America/Los_Angeles', BAOQI_MUTATING: '1' },
  },
});
