import type { CivilDate } from '@baoqi/rules';
import {
  type Advice,
  advise,
  bestPlan,
  type ComingDay,
  comingDays,
  type Device,
  type Holdings,
  type Judgement,
  judge,
  lastUsableDays,
  type Plan,
  type Programme,
} from '@baoqi/rules/programme';
import type { Coupons } from '../records/coupons.ts';
import type { CouponGrantRow } from '../records/types.ts';
import { shortTitle } from '../words/short-title.ts';
import { couponsOf, heldOf, takesPart } from './coupon-holdings.ts';
import type { ItemView } from './item-view.ts';

export type GrantView = { row: CouponGrantRow; left: number; lastDay: CivilDate };
export type SizeView = { amount: number; judged: Judgement; advice: Advice[] };
export type DeviceView = {
  device: Device;
  name: string;
  /** Where start and end come from: the user's own word, or what the policies promise. */
  from: 'typed' | 'policies' | 'unknown';
  sizes: SizeView[];
};

/** What the coupon page shows on a day. */
export type CouponView = {
  holdings: Holdings;
  devices: DeviceView[];
  grants: GrantView[];
  plan: Plan;
  coming: ComingDay[];
};

/** Pure: items, what was written down, the programme and the day give the same view. */
export function viewCoupons(
  programme: Programme,
  views: readonly ItemView[],
  written: Coupons,
  today: CivilDate,
): CouponView {
  const coupons = couponsOf(programme, written);
  const own = views.filter(({ record }) => takesPart(programme, record));
  const devices = own.map((view) => deviceOf(view, coupons));
  const { grants, redemptions, granted } = heldOf(coupons);
  const holdings: Holdings = {
    person: {},
    grants,
    devices: devices.map(({ device }) => device),
    redemptions,
  };
  const lastDays = lastUsableDays(programme, grants);
  return {
    holdings,
    devices: devices.map((one) => ({ ...one, sizes: sizesOf(programme, holdings, one.device.id, today) })),
    grants: coupons.grants.map((row, index) => ({
      row,
      left: grants[index]?.amount ?? 0,
      lastDay: lastDays[index] ?? row.on,
    })),
    // What is not held yet is not planned with.
    plan: bestPlan(programme, { ...holdings, grants: grants.filter(({ on }) => on <= today) }, today),
    coming: comingDays(programme, holdings, granted, today),
  };
}

function sizesOf(programme: Programme, holdings: Holdings, device: string, on: CivilDate): SizeView[] {
  return programme.sizes.list.map(({ amount }) => {
    const attempt = { on, amount, device };
    const judged = judge(programme, holdings, attempt);
    return { amount, judged, advice: advise(programme, holdings, attempt, judged) };
  });
}

function deviceOf({ record, evaluation }: ItemView, coupons: Coupons): Omit<DeviceView, 'sizes'> {
  const { item } = record;
  const said = coupons.devices.find(({ id }) => id === item.id) ?? null;
  const base = evaluation.coverage.find(
    ({ kind, part, state }) =>
      kind === 'base' && part === 'whole' && state !== 'conditional' && state !== 'lost',
  );
  const typed = said !== null && (said.start !== null || said.end !== null);
  return {
    name: shortTitle(item.title, 40),
    from: typed ? 'typed' : base ? 'policies' : 'unknown',
    device: {
      id: item.id,
      facts: {
        brand: item.brand,
        series: [item.model, item.title].filter((text) => text !== null).join(' '),
        kind: item.category === null ? null : (KINDS[item.category] ?? item.category),
        soldIn: item.channel === 'mainland' ? 'CN' : item.channel === 'cross-border' ? 'overseas' : null,
        boughtIn: item.region === 'CN' ? 'CN' : 'overseas',
        customBuild: said?.customBuild ?? null,
      },
      start: said?.start ?? base?.from ?? null,
      end: said?.end ?? base?.until ?? null,
      boundOn: said?.boundOn ?? null,
      invoicedOn: item.invoice?.date ?? null,
    },
  };
}

/** Our categories, in the words of the programme's conditions. */
const KINDS: Readonly<Record<string, string>> = { laptop: 'notebook' };
