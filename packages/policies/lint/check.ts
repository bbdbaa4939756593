import type { LoadedBrand } from '../src/load.ts';
import type { Change, Policy } from '../src/types.ts';

/** What was published before, for checks that look back. */
export type History = {
  published: string[];
  moved: Record<string, string>;
  changes: Change[];
  programmes: string[];
};
export type Data = { asOf: string; files: LoadedBrand[]; history?: History | undefined };
export type Finding = { check: string; file: string; path: string; wrong: string; instead: string };
/** `wrong` says what is there, `instead` what to write in its place. */
export type Report = (file: string, path: string, wrong: string, instead: string) => void;

/** One rule about the data. It reports everything it finds and never stops at the first. */
export type Check = {
  name: string;
  why: string;
  /** It looks at what was published before, not at one file. */
  needs?: 'history';
  check(data: Data, report: Report): void;
};

export function findings(data: Data, checks: readonly Check[]): Finding[] {
  const found: Finding[] = [];
  for (const { name, check } of checks)
    check(data, (file, path, wrong, instead) => found.push({ check: name, file, path, wrong, instead }));
  return found;
}

/** Every policy with the file and the path under which an editor finds it. */
export function* eachPolicy(data: Data): Generator<{ file: string; path: string; policy: Policy }> {
  for (const { file, policies } of data.files)
    for (const [index, policy] of policies.entries()) yield { file, path: `policies[${index}]`, policy };
}
