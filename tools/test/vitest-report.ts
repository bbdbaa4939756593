import { type Counts, count, type Verdict } from './counts.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const list = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

const states: Record<string, Verdict['state']> = {
  passed: 'passed',
  failed: 'failed',
  pending: 'skipped',
  skipped: 'skipped',
  todo: 'skipped',
};

/** Counts a report of Vitest's `json` reporter; a file that failed before its first test counts as one failure. */
export const readVitestReport = (report: unknown): Counts => {
  const files = isRecord(report) ? list(report.testResults) : [];
  const verdicts = files.flatMap((file): Verdict[] => {
    const tests = list(file.assertionResults);
    const name = String(file.name);
    const told = tests.map((test) => ({
      file: name,
      title: String(test.fullName),
      state: states[String(test.status)] ?? 'failed',
    }));
    const collapsed = file.status === 'failed' && told.every(({ state }) => state !== 'failed');
    return collapsed ? [...told, { file: name, title: name, state: 'failed' }] : told;
  });
  return count(verdicts, files.length === 0 ? 'vitest reported no test file' : null);
};
