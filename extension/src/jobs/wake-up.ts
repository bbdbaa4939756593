import { ensureTick } from '../platform/alarms.ts';
import { loadIndex } from '../platform/policies.ts';
import { followMoved } from '../records/follow-moved.ts';
import { attempt } from '../records/trouble.ts';
import { localMoment } from './local-today.ts';
import { remindDue } from './remind-due.ts';
import { syncScripts } from './sync-scripts.ts';
import { updateBadge } from './update-badge.ts';

/** Everything that must be so while we are awake. Runs at every start of the worker, and may run at any time again. */
export async function wakeUp(): Promise<void> {
  await Promise.all([ensureTick(), syncScripts(), tick()]);
}

/** What the clock asks for: reminders that have come due, and the badge. A database in trouble waits for the next tick. */
export async function tick(): Promise<void> {
  await attempt(async () => {
    const [{ day, minute }, { moved }] = await Promise.all([localMoment(), loadIndex()]);
    // Before anything is told: an update of the data may have given up the id under which it was answered.
    await followMoved(moved);
    // Side by side: where no notice can be shown, the badge is all there is.
    await Promise.all([remindDue(day, minute), updateBadge(day)]);
  });
}
