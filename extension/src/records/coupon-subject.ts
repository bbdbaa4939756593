const BEFORE = 'coupons:';

/**
 * What stands in the place of an item's id where reminders, tasks and calendar events are about a programme's coupons:
 * they belong to a person, not to one thing.
 */
export const couponSubject = (programme: string): string => `${BEFORE}${programme}`;

/** The programme that such a subject names; null: it is an item's id. */
export const programmeOfSubject = (subject: string): string | null =>
  subject.startsWith(BEFORE) ? subject.slice(BEFORE.length) : null;

/** Where a coupon's days of one device are named by the device, and that is an item: after a merge it may be another. */
export function movedKey(key: string, itemIds: ReadonlyMap<string, string>): string {
  return key.replace(UUID, (id) => itemIds.get(id) ?? id);
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
