import type { CivilDate } from '@baoqi/rules';
import { isTold, type PolicySource, pendingOf } from '../src/jobs/pending-of.ts';
import { addByHand } from '../src/records/add-by-hand.ts';
import { addGrant, listCoupons, recordRedemption, removeGrant, saveDevice } from '../src/records/coupons.ts';
import { couponsWritten } from '../src/records/coupons-written.ts';
import { markShown, readDeliveries } from '../src/records/deliveries.ts';
import { dump } from '../src/records/dump.ts';
import type { ItemRecord } from '../src/records/item-record.ts';
import { listItems } from '../src/records/items.ts';
import { mergeIn } from '../src/records/merge-in.ts';
import type { Outcome } from '../src/records/problems.ts';
import { readSettings, saveSettings } from '../src/records/settings.ts';
import { dismiss, markCouponDone, markDone, reopen, snooze } from '../src/records/tasks.ts';
import { freshDatabase } from '../src/records/test-database.ts';
import { updateItem } from '../src/records/update-item.ts';
import { viewCouponReminders } from '../src/view/coupon-reminders.ts';
import { viewItem } from '../src/view/item-view.ts';
import { heldGrants, nthGrant, PROGRAMME } from './programme.ts';
import type { Act, SimStore } from './store.ts';

/** The product's own records over IndexedDB. `setClock` sees to it that whatever asks for the time gets the machine's. */
export function indexedDbStore(setClock: (instant: number) => void): SimStore {
  let policies: Parameters<typeof viewItem>[1] | null = null;
  let source: PolicySource | null = null;
  let lives = 0;
  return {
    fresh: async (data) => {
      await freshDatabase();
      policies = data;
      lives += 1;
      source = { revision: `life ${lives}`, of: async () => data };
    },
    setClock,
    records: inOrder,
    views: async (today: CivilDate) => {
      const data = policies;
      if (data === null) return [];
      const [records, settings] = await Promise.all([inOrder(), readSettings()]);
      return records.map((record) => viewItem(record, data, today, settings.reminders.leads));
    },
    pending: async (today, told) => {
      if (source === null) return [];
      const { views } = await pendingOf(source, today, isTold(told));
      return views.sort((a, b) => nth(a.record) - nth(b.record));
    },
    coupons: async (today) => {
      const written = await couponsWritten();
      return written === null ? [] : viewCouponReminders([PROGRAMME], written, today);
    },
    couponGrants: async () => heldGrants(await listCoupons()),
    couponGot: async ({ name, on, days }) => {
      kept(await addGrant({ programme: PROGRAMME.id, on, days, source: name }));
    },
    couponTakenBack: async (nth) => {
      kept(await removeGrant(await grantId(nth)));
    },
    couponBound: async (itemId, boundOn) => {
      kept(await saveDevice(itemId, PROGRAMME.id, { boundOn }));
    },
    couponSpent: async (itemId, { nth, on, days }) => {
      const spent = [{ grantId: await grantId(nth), days }];
      const redemption = {
        programme: PROGRAMME.id,
        itemId,
        on,
        days,
        endBefore: null,
        endAfter: null,
        spent,
      };
      kept(await recordRedemption(redemption));
    },
    deliveries: readDeliveries,
    settings: readSettings,
    saveSettings: async (changes) => {
      kept(await saveSettings(changes));
    },
    mark: async (told, on) => {
      kept(await markShown(told, on));
    },
    buy: async ({ title, brand, ordered }) => {
      kept(await addByHand({ title, brand, dates: { ordered } }));
    },
    setDates: async (itemId, dates) => {
      kept(await updateItem(itemId, { dates }));
    },
    act: async (act) => {
      kept(await write(act));
    },
    copy: async () => {
      const then = await dump();
      return async () => {
        await freshDatabase();
        kept(await mergeIn(then, new Map()));
      };
    },
  };
}

/** By what was bought first: ids are dice, and a seed must play the same life again. */
async function inOrder(): Promise<ItemRecord[]> {
  return (await listItems()).sort((a, b) => nth(a) - nth(b));
}

const nth = ({ item }: ItemRecord): number => Number(item.title.split(' ')[1]);

async function grantId(nth: number): Promise<string> {
  const { grants } = await listCoupons();
  return grants.find(({ source }) => nthGrant(source) === nth)?.id ?? '';
}

function write({ itemId, deadline, kind, what }: Act): Promise<Outcome<unknown>> {
  switch (what.state) {
    case 'done':
      if (kind === 'coupon') return markCouponDone(itemId, deadline, what.on);
      return markDone({ itemId, deadline, kind, doneOn: what.on, proofNumber: null, proofFile: null });
    case 'snoozed':
      return snooze(itemId, deadline, kind, what.until);
    case 'dismissed':
      return dismiss(itemId, deadline, kind);
    case 'reopened':
      return reopen(itemId, deadline, kind);
  }
}

function kept<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`the records refused: ${outcome.because}`);
  return outcome.value;
}
