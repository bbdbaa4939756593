import { type Counts, count, type Verdict } from './counts.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const list = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** `flaky` passed at a second try: here that is a failure, since a test that fails now and then proves nothing. */
const states: Record<string, Verdict['state']> = {
  expected: 'passed',
  unexpected: 'failed',
  flaky: 'failed',
  skipped: 'skipped',
};

const verdictsOf = (suite: Record<string, unknown>, above: string): Verdict[] => {
  const title = `${above} ${String(suite.title ?? '')}`;
  return [
    ...list(suite.suites).flatMap((inner) => verdictsOf(inner, title)),
    ...list(suite.specs).flatMap((spec) =>
      list(spec.tests).map((test) => ({
        file: String(spec.file),
        title: `${title} ${String(spec.title)}`,
        state: states[String(test.status)] ?? ('failed' as const),
      })),
    ),
  ];
};

/** Counts a report of Playwright's `json` reporter; errors outside any test mean a broken run. */
export const readPlaywrightReport = (report: unknown): Counts => {
  const whole = isRecord(report) ? report : {};
  const verdicts = list(whole.suites).flatMap((suite) => verdictsOf(suite, ''));
  const errors = list(whole.errors).map((error) => String(error.message).split('\n')[0]);
  if (verdicts.length === 0) errors.push('Playwright reported no test');
  return count(verdicts, errors.length > 0 ? errors.join('; ') : null);
};
