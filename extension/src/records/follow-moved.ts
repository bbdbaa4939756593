import { db } from './db.ts';
import type { TaskRow } from './types.ts';

/** Ids that the data gave up, each with the one that took its place (`packages/policies/data/moved.yaml`). */
export type Moved = Readonly<Record<string, string>>;

/**
 * What the user answered, and what was told, under a policy's id of former times holds under the one that took its place:
 * without that, what is done would ring again. Where nothing is left of a former id, as at nearly every call, it only reads,
 * so that it waits for nobody who reads or writes meanwhile; events of a calendar are left to `planCalendar`, which ends the old one and begins the new.
 */
export async function followMoved(moved: Moved): Promise<void> {
  if (Object.keys(moved).length === 0) return;
  const here = (deadline: string): string => movedDeadline(deadline, moved);
  const thereOf = (key: string): string => {
    const [itemId = '', deadline = '', ...rest] = key.split('|');
    return [itemId, here(deadline), ...rest].join('|');
  };
  const tasksLeft = () => db.tasks.filter(({ deadline }) => here(deadline) !== deadline).toArray();
  const keysLeft = async () =>
    (await db.deliveries.toCollection().primaryKeys()).filter((key) => thereOf(key) !== key);
  if ((await tasksLeft()).length === 0 && (await keysLeft()).length === 0) return;
  await db.transaction('rw', db.tasks, db.deliveries, async () => {
    for (const task of await tasksLeft()) await moveTask(task, here(task.deadline));
    for (const key of await keysLeft()) {
      const there = thereOf(key);
      const row = await db.deliveries.get(key);
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
