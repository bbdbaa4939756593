import { readFileSync } from 'node:fs';
import { type LoadedBrand, readBrandFile } from '../src/load.ts';
import type { Policy } from '../src/types.ts';
import { type Check, type Finding, findings } from './check.ts';

const file = new URL('../fixtures/valid/acme.yaml', import.meta.url);

/** The valid Acme file, changed by `change`, as the checks of a test see it. */
export function acme(change: (loaded: LoadedBrand, policy: Policy) => void = () => {}): LoadedBrand {
  const read = readBrandFile(readFileSync(file, 'utf8'), 'acme.yaml');
  const policy = read.ok ? read.value.policies[0] : undefined;
  if (!read.ok || !policy) throw new Error('fixtures/valid/acme.yaml does not load');
  change(read.value, policy);
  return read.value;
}

/** What one check says of the changed Acme file: the keys that it names. */
export function keys(check: Check, change: (loaded: LoadedBrand, policy: Policy) => void): string[] {
  return run(check, acme(change)).map(({ path }) => path);
}

export function run(check: Check, ...files: LoadedBrand[]): Finding[] {
  return findings({ asOf: '2026-11-22', files }, [check]);
}
