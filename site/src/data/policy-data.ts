import raw from '@baoqi/policies/policies.json?raw';
import type { PolicyData } from '@baoqi/policies/types';
import { type CivilDate, parseCivilDate } from '@baoqi/rules';

/** What the policies' own build validated and wrote; here only the version of the shape is asked again. */
export const data: PolicyData = read(JSON.parse(raw));

/** The day the data was last changed. */
export const asOf: CivilDate = readDay(data.asOf);

function read(found: unknown): PolicyData {
  if (isPolicyData(found)) return found;
  throw new Error('policies.json has a shape that this site does not know: build packages/policies anew');
}

function readDay(text: string): CivilDate {
  const day = parseCivilDate(text);
  if (day === null) throw new Error(`policies.json: asOf “${text}” is no date`);
  return day;
}

function isPolicyData(found: unknown): found is PolicyData {
  return (
    typeof found === 'object' &&
    found !== null &&
    'schema' in found &&
    found.schema === 1 &&
    'brands' in found &&
    Array.isArray(found.brands) &&
    'policies' in found &&
    Array.isArray(found.policies)
  );
}
