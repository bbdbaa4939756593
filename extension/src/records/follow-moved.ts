import { db } from './db.ts';
import type { TaskRow } from './types.ts';

/** Ids that the data gave up, each with the one that took its place (`packages/policies/data/moved.yaml`). */
export type Moved = Readonly<Record<string, string>>;

/**
 * What the user answered, and what was told, under a policy's id of former times holds under the one that took its place:
 * without that, what is done would ring again. Nothing is written where nothing is left of a former id, so it may run at
 * any time; events of a calendar are left to `planCalendar`, which ends the old one and begins the new.
 */
export async function followMoved(moved: Moved): Promise<void> {
  if (Object.keys(moved).length === 0) return;
  const here = (deadline: string): string => movedDeadline(deadline, moved);
  await db.transaction('rw', db.tasks, db.deliveries, async () => {
    const tasks = await db.tasks.filter(({ deadline }) => here(deadline) !== deadline).toArray();
    for (const task of tasks) await moveTask(task, here(task.deadline));
    for (const key of await db.deliveries.toCollection().primaryKeys()) {
      const [itemId = '', deadline = '', ...rest] = key.split('|');
      const there = [itemId, here(deadline), ...rest].join('|');
      const row = there === key ? undefined : await db.deliveries.get(key);
      if (row === undefined) continue;
      await db.deliveries.delete(key);
      await db.deliveries.put({ ...row, key: there });
    }
  });
}

/** Of two answers to one deadline the newer counts. */
async function moveTask(task: TaskRow, deadline: string): Promise<void> {
  const other = await db.tasks
    .where('[itemId+deadline+kind]')
    .equals([task.itemId, deadline, task.kind])
    .first();
  if (other !== undefined && other.updatedAt >= task.updatedAt) return db.tasks.delete(task.id);
  if (other !== undefined) await db.tasks.delete(other.id);
  await db.tasks.put({ ...task, deadline });
}

/** `policy:action` under the policy's present id; an id may have moved more than once. */
export function movedDeadline(deadline: string, moved: Moved): string {
  const [policy = '', ...rest] = deadline.split(':');
  const seen = new Set<string>();
  let id = policy;
  for (let next = moved[id]; next !== undefined && !seen.has(id); next = moved[id]) {
    seen.add(id);
    id = next;
  }
  return [id, ...rest].join(':');
}
