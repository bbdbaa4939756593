import type { Programme } from '@baoqi/rules/programme';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadProgrammes } from '../platform/programmes.ts';
import { type CouponsWritten, couponsWritten } from '../records/coupons-written.ts';
import { type CouponReminders, viewCouponReminders } from '../view/coupon-reminders.ts';
import { usePage } from './page-context.ts';
import { useWatch } from './use-watch.ts';

type Known = { written: CouponsWritten; programmes: readonly Programme[] };

const NONE: readonly CouponReminders[] = [];

/** What coupons ask today; nothing while it is being read, since most people have none and the rest need not wait. */
export function useCouponReminders(): readonly CouponReminders[] {
  const { today, settings } = usePage();
  const { leads } = settings.reminders;
  const watched = useWatch(couponsWritten, 'coupons-written');
  const written = watched.state === 'ready' ? watched.value : null;
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    if (written === null) return setKnown(null);
    let here = true;
    void loadProgrammes(written.programmes).then((programmes) => here && setKnown({ written, programmes }));
    return () => {
      here = false;
    };
  }, [written]);
  return useMemo(
    () => (known === null ? NONE : viewCouponReminders(known.programmes, known.written, today, leads)),
    [known, today, leads],
  );
}
