import type { ProgrammeCondition } from '@baoqi/policies/types';
import { standsIn } from '../words-in-text.ts';
import type { ProgrammeFacts } from './types.ts';

/** Whether all conditions hold for these facts. A fact that is not known makes a condition false, unless it asks for that. */
export function allHold(conditions: readonly ProgrammeCondition[], facts: ProgrammeFacts): boolean {
  return conditions.every((condition) => holds(condition, facts));
}

function holds({ fact, is, names, not, unknown }: ProgrammeCondition, facts: ProgrammeFacts): boolean {
  const value = facts[fact] ?? null;
  if (value === null) return unknown === true;
  if (unknown === true) return false;
  const found =
    (is?.some((one) => same(one, value)) ?? false) ||
    (names?.some((word) => typeof value === 'string' && standsIn(word, value)) ?? false);
  return not === true ? !found : found;
}

const same = (a: string | boolean, b: string | boolean): boolean =>
  typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.trim().toLowerCase() : a === b;
