import type { Programme } from '@baoqi/rules/programme';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { listProgrammes, loadProgrammes } from '../../../src/platform/programmes.ts';
import { listCoupons } from '../../../src/records/coupons.ts';
import { usePage } from '../../../src/ui/page-context.ts';
import { useViews } from '../../../src/ui/use-views.ts';
import { useWatch, type Watched } from '../../../src/ui/use-watch.ts';
import { couponsOf } from '../../../src/view/coupon-holdings.ts';
import { type CouponView, viewCoupons } from '../../../src/view/coupon-view.ts';

export type KnownCoupons = { programme: Programme; view: CouponView };

/** The programme (null: the first that we know), what was written down, and what the engine makes of both today. */
export function useCoupons(
  wanted: string | null,
): Watched<KnownCoupons & { redemptions: Awaited<ReturnType<typeof listCoupons>>['redemptions'] }> {
  const { today } = usePage();
  const views = useViews();
  const coupons = useWatch(listCoupons, 'coupons');
  const [programme, setProgramme] = useState<Programme | null>(null);
  useEffect(() => {
    let here = true;
    void programmeOf(wanted).then((found) => here && setProgramme(found));
    return () => {
      here = false;
    };
  }, [wanted]);
  const ready = views.state === 'ready' && coupons.state === 'ready' && programme !== null;
  const view = useMemo(
    () => (ready ? viewCoupons(programme, views.value, coupons.value, today) : null),
    [ready, ready && views.value, ready && coupons.value, programme, today],
  );
  if (views.state === 'problem') return views;
  if (coupons.state === 'problem') return coupons;
  if (coupons.state === 'loading' || programme === null || view === null) return { state: 'loading' };
  return {
    state: 'ready',
    value: { programme, view, redemptions: couponsOf(programme, coupons.value).redemptions },
  };
}

async function programmeOf(wanted: string | null): Promise<Programme | null> {
  const [first] = await listProgrammes();
  const named = wanted === null ? [] : await loadProgrammes([wanted]);
  return named[0] ?? (first ? ((await loadProgrammes([first.id]))[0] ?? null) : null);
}
