import type { CivilDate } from '@baoqi/rules';
import { couponSubject } from '../src/records/coupon-subject.ts';
import type { Coupons } from '../src/records/coupons.ts';
import type { ItemRecord } from '../src/records/item-record.ts';
import type { Row, TaskRow } from '../src/records/types.ts';
import { type CouponReminders, viewCouponReminders } from '../src/view/coupon-reminders.ts';
import { nthGrant, PROGRAMME } from './programme.ts';

/** Coupons on the simulated disk, with what was answered to their reminders. Nothing is changed in place. */
export type CouponState = { coupons: Coupons; tasks: readonly TaskRow[] };

export const NO_COUPONS: CouponState = {
  coupons: { grants: [], devices: [], redemptions: [] },
  tasks: [],
};

const programme = PROGRAMME.id;

export const SUBJECT = couponSubject(programme);

const byDay = (a: { on: CivilDate }, b: { on: CivilDate }) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

export function withGrant(
  state: CouponState,
  row: Row,
  { name, on, days }: { name: string; on: CivilDate; days: number },
): CouponState {
  const grants = [...state.coupons.grants, { ...row, programme, source: name, on, days }].sort(byDay);
  return { ...state, coupons: { ...state.coupons, grants } };
}

export function withoutGrant(state: CouponState, nth: number): CouponState {
  const grants = state.coupons.grants.filter(({ source }) => nthGrant(source) !== nth);
  return { ...state, coupons: { ...state.coupons, grants } };
}

export function withDevice(state: CouponState, row: Row, boundOn: CivilDate): CouponState {
  const others = state.coupons.devices.filter(({ id }) => id !== row.id);
  const device = { ...row, programme, boundOn, start: null, end: null, customBuild: null };
  return { ...state, coupons: { ...state.coupons, devices: [...others, device] } };
}

export function withRedemption(
  state: CouponState,
  row: Row,
  { itemId, nth, on, days }: { itemId: string; nth: number; on: CivilDate; days: number },
): CouponState {
  const grantId = state.coupons.grants.find(({ source }) => nthGrant(source) === nth)?.id ?? '';
  const redemption = {
    ...row,
    programme,
    itemId,
    on,
    days,
    endBefore: null,
    endAfter: null,
    spent: [{ grantId, days }],
  };
  const redemptions = [...state.coupons.redemptions, redemption].sort(byDay);
  return { ...state, coupons: { ...state.coupons, redemptions } };
}

/** What they ask on a day; the last answer is kept, since it is asked for several times an event. */
export function couponsAsk(): (
  state: CouponState,
  records: readonly ItemRecord[],
  today: CivilDate,
) => readonly CouponReminders[] {
  let last: { key: readonly unknown[]; answer: readonly CouponReminders[] } | null = null;
  return (state, records, today) => {
    const { coupons, tasks } = state;
    const { grants, devices, redemptions } = coupons;
    if (grants.length + devices.length + redemptions.length === 0) return [];
    const key = [state, records, today];
    if (last?.key.every((part, at) => part === key[at])) return last.answer;
    const ids = new Set([...devices.map(({ id }) => id), ...redemptions.map(({ itemId }) => itemId)]);
    const items = records.filter(({ item }) => ids.has(item.id));
    const written = { coupons, programmes: [programme], items, tasks: [...tasks] };
    const answer = viewCouponReminders([PROGRAMME], written, today);
    last = { key, answer };
    return answer;
  };
}
