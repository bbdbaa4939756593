/**
 * `row` with its empty fields filled from `seen`. What is known stays, null never counts, and what the user typed
 * (even where the user emptied it) is not touched. The same object comes back where nothing changed.
 */
export function complete<T extends { edited: string[] }>(row: T, seen: Partial<T>): T {
  const filled: Partial<T> = {};
  for (const name in seen) {
    const value = seen[name];
    if (value == null || row[name] !== null || row.edited.includes(name)) continue;
    filled[name] = value;
  }
  return Object.keys(filled).length === 0 ? row : { ...row, ...filled };
}
