import type { HandForm } from '../../src/messages/popup.ts';
import { programmeOfSubject } from '../../src/records/coupon-subject.ts';

/** Addresses inside the booklet; `route.ts` reads them. */
export const LIST_HREF = '#';
export const BACKUP_HREF = '#backup';
/** Opens the page of backups and begins one. */
export const BACKUP_NOW_HREF = '#backup=now';
export const SETTINGS_HREF = '#settings';
export const itemHref = (id: string): string => `#item=${encodeURIComponent(id)}`;
export const couponsHref = (programme: string): string => `#coupons=${encodeURIComponent(programme)}`;
/** Where something that is due is seen to: at its item, or with the coupons. */
export const dueHref = (subject: string): string => {
  const programme = programmeOfSubject(subject);
  return programme === null ? itemHref(subject) : couponsHref(programme);
};
export const addHref = (form: HandForm | null = null): string =>
  form ? `#add=${encodeURIComponent(JSON.stringify(form))}` : '#add';
export const reportHref = (tabId: number): string => `#report=${tabId}`;
