import type { Programme, ProgrammeReading } from './types.ts';

/** The programme as it is under another reading: the values that the reading names are changed, nothing else. */
export function withReading(programme: Programme, { set }: ProgrammeReading): Programme {
  let changed: Programme = programme;
  for (const [path, value] of Object.entries(set)) changed = withValue(changed, path.split('.'), value);
  return changed;
}

/** A path that leads nowhere is a mistake in the data, which the schema's test catches; here it throws. */
function withValue<T extends object>(whole: T, path: readonly string[], value: unknown): T {
  const [key, ...rest] = path;
  if (key === undefined || !Object.hasOwn(whole, key))
    throw new RangeError(`a reading names a value that is not there: ${path.join('.')}`);
  const inner: unknown = Reflect.get(whole, key);
  if (rest.length === 0) return changedCopy(whole, key, value);
  if (typeof inner !== 'object' || inner === null)
    throw new RangeError(`a reading goes on where there is nothing more: ${path.join('.')}`);
  return changedCopy(whole, key, withValue(inner, rest, value));
}

function changedCopy<T extends object>(whole: T, key: string, value: unknown): T {
  const copy = Array.isArray(whole) ? Object.assign([], whole) : { ...whole };
  return Object.assign(copy, { [key]: value });
}
