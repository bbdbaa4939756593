import { openCoupons, openLibrary } from '../platform/tabs.ts';
import { programmeOfSubject } from '../records/coupon-subject.ts';
import { itemOfNotice } from './remind-run.ts';

/** Opens what a notice is about: its item, the coupons, or the booklet where it is about several things or none. */
export async function openNotice(id: string): Promise<void> {
  const subject = itemOfNotice(id);
  const programme = subject === null ? null : programmeOfSubject(subject);
  if (programme !== null) return openCoupons(programme);
  return openLibrary(subject);
}
