import type { CivilDate } from '@baoqi/rules';
import { nowIso } from '../platform/clock.ts';
import { couponSubject } from './coupon-subject.ts';
import { db } from './db.ts';
import { NotFound, type Outcome } from './problems.ts';
import { isLive, journalRow, newRow } from './rows.ts';
import { attempt } from './trouble.ts';
import type { CouponDeviceRow, CouponGrantRow, CouponRedemptionRow, JournalRow } from './types.ts';

/** What the user wrote down of a programme's coupons, oldest first; deleted ones are left out. */
export type Coupons = {
  grants: CouponGrantRow[];
  devices: CouponDeviceRow[];
  redemptions: CouponRedemptionRow[];
};

export function listCoupons(): Promise<Coupons> {
  const { couponGrants, couponDevices, couponRedemptions } = db;
  return db.transaction('r', [couponGrants, couponDevices, couponRedemptions], async () => {
    const [grants, devices, redemptions] = await Promise.all([
      couponGrants.toArray(),
      couponDevices.toArray(),
      couponRedemptions.toArray(),
    ]);
    return {
      grants: grants.filter(isLive).sort(byDay),
      devices: devices.filter(isLive),
      redemptions: redemptions.filter(isLive).sort(byDay),
    };
  });
}

export type NewGrant = Pick<CouponGrantRow, 'programme' | 'on' | 'days' | 'source'>;

/** `lapse` is the key of the day on which it lapses: what was answered of that day was not said of this grant. */
export function addGrant(grant: NewGrant, lapse: string | null = null): Promise<Outcome<CouponGrantRow>> {
  return attempt(() =>
    db.transaction('rw', db.couponGrants, db.tasks, db.journal, async () => {
      const row: CouponGrantRow = { ...newRow(), ...grant };
      await db.couponGrants.add(row);
      if (lapse !== null)
        await db.tasks
          .where('[itemId+deadline+kind]')
          .equals([couponSubject(grant.programme), lapse, 'coupon'])
          .modify({ deletedAt: row.createdAt, updatedAt: row.createdAt });
      await note(row.id, 'coupon-granted', { ...grant });
      return row;
    }),
  );
}

/** Takes back what was written down wrongly, and `restoreGrant` takes that back. */
export const removeGrant = (id: string): Promise<Outcome<null>> => setGone(id, nowIso());
export const restoreGrant = (id: string): Promise<Outcome<null>> => setGone(id, null);

function setGone(id: string, deletedAt: string | null): Promise<Outcome<null>> {
  return attempt(() =>
    db.transaction('rw', db.couponGrants, db.journal, async () => {
      const found = await db.couponGrants.update(id, { deletedAt, updatedAt: nowIso() });
      if (found === 0) throw new NotFound(id);
      await note(id, deletedAt ? 'coupon-removed' : 'coupon-restored', {});
      return null;
    }),
  );
}

export type DeviceChanges = Partial<Pick<CouponDeviceRow, 'boundOn' | 'start' | 'end' | 'customBuild'>>;

/** What the user says of a device; the first word about it makes its row. */
export function saveDevice(
  itemId: string,
  programme: string,
  changes: DeviceChanges,
): Promise<Outcome<CouponDeviceRow>> {
  return attempt(() =>
    db.transaction('rw', db.items, db.couponDevices, db.journal, async () => {
      const row = await deviceRow(itemId, programme);
      const next = { ...row, ...changes, updatedAt: nowIso() };
      await db.couponDevices.put(next);
      await note(itemId, 'coupon-device-edited', { changes });
      return next;
    }),
  );
}

export type NewRedemption = Omit<CouponRedemptionRow, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'>;

/** Writes down that coupons were redeemed in the App, which cannot be undone there; the device's warranty ends later. */
export function recordRedemption(redemption: NewRedemption): Promise<Outcome<CouponRedemptionRow>> {
  const { itemId, programme, endAfter } = redemption;
  return attempt(() =>
    db.transaction('rw', [db.items, db.couponRedemptions, db.couponDevices, db.journal], async () => {
      const row: CouponRedemptionRow = { ...newRow(), ...redemption };
      await db.couponRedemptions.add(row);
      if (endAfter !== null) {
        const device = await deviceRow(itemId, programme);
        await db.couponDevices.put({ ...device, end: endAfter, updatedAt: nowIso() });
      }
      await note(itemId, 'coupon-redeemed', { ...redemption });
      return row;
    }),
  );
}

/** Deletes a record that was made by mistake: what it spent is there again, and the end is as it was, unless changed since. */
export function removeRedemption(id: string): Promise<Outcome<null>> {
  return attempt(() =>
    db.transaction('rw', [db.items, db.couponRedemptions, db.couponDevices, db.journal], async () => {
      const row = await db.couponRedemptions.get(id);
      if (!row) throw new NotFound(id);
      const now = nowIso();
      await db.couponRedemptions.put({ ...row, deletedAt: now, updatedAt: now });
      const device = await db.couponDevices.get(row.itemId);
      if (device && row.endBefore !== null && device.end === row.endAfter)
        await db.couponDevices.put({ ...device, end: row.endBefore, updatedAt: now });
      await note(row.itemId, 'coupon-redemption-removed', { on: row.on, days: row.days });
      return null;
    }),
  );
}

async function deviceRow(itemId: string, programme: string): Promise<CouponDeviceRow> {
  const known = await db.couponDevices.get(itemId);
  if (known) return { ...known, deletedAt: null };
  if (!(await db.items.get(itemId))) throw new NotFound(itemId);
  return { ...newRow(), id: itemId, programme, boundOn: null, start: null, end: null, customBuild: null };
}

const note = (subject: string, what: string, detail: JournalRow['detail']): Promise<string> =>
  db.journal.add(journalRow({ subject, what, why: 'user', detail }));

const byDay = (a: { on: CivilDate }, b: { on: CivilDate }): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
