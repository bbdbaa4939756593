import { readsShared } from './shared-cases.ts';

/** What a step of the run came to. `shared` counts the cases that read the samples beside the repository. */
export type Counts = {
  passed: number;
  failed: number;
  skipped: number;
  shared: { ran: number; skipped: number };
  /** The runner itself did not come through, whatever it counted. */
  broken: string | null;
};

export const none: Counts = {
  passed: 0,
  failed: 0,
  skipped: 0,
  shared: { ran: 0, skipped: 0 },
  broken: null,
};

export type Verdict = { file: string; title: string; state: 'passed' | 'failed' | 'skipped' };

export const count = (verdicts: Verdict[], broken: string | null): Counts => {
  const of = (list: Verdict[], state: Verdict['state']): number =>
    list.filter((verdict) => verdict.state === state).length;
  const shared = verdicts.filter(({ file, title }) => readsShared(file, title));
  const skipped = of(shared, 'skipped');
  return {
    passed: of(verdicts, 'passed'),
    failed: of(verdicts, 'failed'),
    skipped: of(verdicts, 'skipped'),
    shared: { ran: shared.length - skipped, skipped },
    broken,
  };
};

export const add = (left: Counts, right: Counts): Counts => ({
  passed: left.passed + right.passed,
  failed: left.failed + right.failed,
  skipped: left.skipped + right.skipped,
  shared: {
    ran: left.shared.ran + right.shared.ran,
    skipped: left.shared.skipped + right.shared.skipped,
  },
  broken: [left.broken, right.broken].filter((text) => text !== null).join('; ') || null,
});

/** The line that the run ends with. A broken runner is a failure even where no test failed. */
export const lastLine = ({ passed, failed, skipped, broken }: Counts): string =>
  `${passed} passed, ${failed + (broken !== null && failed === 0 ? 1 : 0)} failed, ${skipped} skipped`;
