import type { CivilDate } from '@baoqi/rules';
import type { ItemView } from '../view/item-view.ts';

/** The next day after today on which anything is reminded of; null where nothing is planned. */
export function nextReminder(views: readonly ItemView[], today: CivilDate): CivilDate | null {
  let next: CivilDate | null = null;
  const take = (day: CivilDate) => {
    if (day > today && (next === null || day < next)) next = day;
  };
  for (const { plan, record, settled } of views) {
    for (const reminder of plan) {
      if (settled.some((task) => task.deadline === reminder.deadline)) continue;
      const task = record.tasks.find(({ deadline }) => deadline === reminder.deadline);
      // Put off until a day: nothing is said before it.
      if (task?.until && reminder.on < task.until) take(task.until);
      else take(reminder.on);
    }
  }
  return next;
}
