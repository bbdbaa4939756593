import type { HandForm } from '../../src/messages/popup.ts';

/** Addresses inside the booklet; `route.ts` reads them. */
export const LIST_HREF = '#';
export const BACKUP_HREF = '#backup';
/** Opens the page of backups and begins one. */
export const BACKUP_NOW_HREF = '#backup=now';
export const SETTINGS_HREF = '#settings';
export const COUPONS_HREF = '#coupons';
export const itemHref = (id: string): string => `#item=${encodeURIComponent(id)}`;
export const addHref = (form: HandForm | null = null): string =>
  form ? `#add=${encodeURIComponent(JSON.stringify(form))}` : '#add';
export const reportHref = (tabId: number): string => `#report=${tabId}`;
