import type { CivilDate } from '@baoqi/rules';
import type { ComingDay, Programme } from '@baoqi/rules/programme';

/** What a reminder of coupons is about, in as much as it has to be said. */
export type CouponMatter = {
  /** The programme's own title. */
  programme: Programme['title'];
  unit: Programme['grants']['unit'];
  kind: ComingDay['kind'];
  /** `lapses`: the last day on which it can be used; else the first on which something can be done again. */
  on: CivilDate;
  amount: number | null;
  /** The device's title, shortened; null: it is the person's. */
  device: string | null;
};
