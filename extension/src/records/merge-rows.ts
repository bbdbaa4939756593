type Mergeable = { updatedAt: string; edited: string[] };

/**
 * One row of two versions of it: the newer one, but with every field that the user typed in the older one and not in
 * the newer. `dates.delivered` names a field within `dates`.
 */
export function mergeRows<T extends Mergeable>(here: T, there: T): T {
  const [newer, older] = there.updatedAt > here.updatedAt ? [there, here] : [here, there];
  const missing = older.edited.filter((field) => !newer.edited.includes(field));
  if (missing.length === 0) return newer;
  const merged = { ...newer, edited: [...newer.edited, ...missing] };
  for (const field of missing) copyField(merged, older, field);
  return merged;
}

function copyField(to: object, from: object, field: string): void {
  const [name, inner] = field.split('.', 2);
  if (name === undefined || !Object.hasOwn(from, name)) return;
  const value: unknown = Reflect.get(from, name);
  if (inner === undefined) Reflect.set(to, name, value);
  else {
    const group: unknown = Reflect.get(to, name);
    if (isObject(group) && isObject(value))
      Reflect.set(to, name, { ...group, [inner]: Reflect.get(value, inner) });
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
