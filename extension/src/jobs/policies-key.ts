import type { PolicyData } from '@baoqi/policies/types';
import { crc32 } from '../backup/crc32.ts';

const known = new WeakMap<PolicyData, string>();

/** What tells one set of policies from another: what was worked out from one must not be believed of the next. */
export function policiesKey(policies: PolicyData): string {
  const found = known.get(policies);
  if (found !== undefined) return found;
  const text = JSON.stringify(policies);
  const key = `${text.length}-${crc32(new TextEncoder().encode(text))}`;
  known.set(policies, key);
  return key;
}
