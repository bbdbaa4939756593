import { addDays, type CivilDate } from '@baoqi/rules';
import type { Random } from './random.ts';
import type { SimStore } from './store.ts';

/** How many coupons a life has had so far: each names its grant, since ids are dice. */
export type CouponCount = { grants: number };

/**
 * What an owner of coupons does now and then, each written down on the day or long after: gets some, binds a device,
 * spends what lapses first, takes a slip back.
 */
export async function actOnCoupons(
  store: SimStore,
  random: Random,
  today: CivilDate,
  count: CouponCount,
): Promise<void> {
  const what = random.int(0, 9);
  if (what < 5) {
    count.grants += 1;
    const on = addDays(today, random.chance(0.4) ? -random.int(1, 420) : 0);
    return store.couponGot({ name: `grant ${count.grants}`, on, days: random.pick([30, 60, 90, 180]) });
  }
  const items = await store.records();
  if (what < 7) {
    if (items.length === 0) return;
    return store.couponBound(random.pick(items).item.id, addDays(today, -random.int(0, 40)));
  }
  const grants = (await store.couponGrants()).filter(({ left, on }) => left > 0 && on <= today);
  const [first] = grants.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.nth - b.nth));
  if (first === undefined) return;
  if (what === 9) return store.couponTakenBack(first.nth);
  if (items.length === 0) return;
  const days = random.chance(0.5) ? first.left : Math.ceil(first.left / 2);
  return store.couponSpent(random.pick(items).item.id, { nth: first.nth, on: today, days });
}
