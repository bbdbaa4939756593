import { describe, expect, it } from 'vitest';
import { add, lastLine, none } from './counts.ts';
import { readPlaywrightReport } from './playwright-report.ts';
import { readVitestReport } from './vitest-report.ts';

const vitestFile = (status: string, tests: [string, string][]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map(([fullName, state]) => ({ fullName, status: state })),
});

describe('the last line', () => {
  it('adds both runners and counts the cases from shared', () => {
    const vitest = readVitestReport({
      testResults: [
        vitestFile('failed', [
          ['adds', 'passed'],
          ['subtracts', 'failed'],
        ]),
        vitestFile('passed', [
          ['[shared] page 1', 'passed'],
          ['[shared] page 2', 'skipped'],
        ]),
      ],
    });
    const playwright = readPlaywrightReport({
      suites: [
        {
          title: 'main.spec.ts',
          specs: [],
          suites: [{ title: '[shared] pages', specs: [{ title: 'jd', tests: [{ status: 'expected' }] }] }],
        },
      ],
      errors: [],
    });
    const sum = add(vitest, playwright);
    expect(lastLine(sum)).toBe('3 passed, 1 failed, 1 skipped');
    expect(sum.shared).toEqual({ ran: 2, skipped: 1 });
  });

  it('knows the unit tests that read shared by their file and title', () => {
    const report = vitestFile('passed', [
      ['the matcher, on labelled real titles brand', 'passed'],
      ['match brand', 'passed'],
    ]);
    const counts = readVitestReport({
      testResults: [{ ...report, name: '/x/tools/bench-match/goals.test.ts' }],
    });
    expect(counts.shared).toEqual({ ran: 1, skipped: 0 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(lastLine(readVitestReport({ testResults: [vitestFile('failed', [])] }))).toBe(
      '0 passed, 1 failed, 0 skipped',
    );
  });

  it.each([
    ['an empty report', readVitestReport({})],
    ['no report at all', readPlaywrightReport(null)],
    ['errors outside tests', readPlaywrightReport({ suites: [], errors: [{ message: 'no browser' }] })],
  ])('never says 0 failed of %s', (_, counts) => {
    expect(lastLine(add(none, counts))).toBe('0 passed, 1 failed, 0 skipped');
  });

  it('takes a flaky test for a failed one', () => {
    const report = { suites: [{ title: 'a', specs: [{ title: 'b', tests: [{ status: 'flaky' }] }] }] };
    expect(readPlaywrightReport(report)).toMatchObject({ passed: 0, failed: 1 });
  });
});
