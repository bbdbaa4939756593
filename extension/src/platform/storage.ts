export type StorageState = { persisted: boolean; usedBytes: number | null; quotaBytes: number | null };

/** Asks the browser not to evict our data, where a page may ask, and tells the true state. A backup is the real safety. */
export async function storageState(): Promise<StorageState> {
  const { storage } = navigator;
  const persisted = typeof storage.persist === 'function' ? await storage.persist() : false;
  const { usage, quota } = await storage.estimate();
  return { persisted, usedBytes: usage ?? null, quotaBytes: quota ?? null };
}
