import type { NumericOrder } from '../../reading/dates.ts';

const WORLD = /^(?:www|store|secure\d{0,3}\.store)\.apple\.com$/;
const CHINA = /^(?:secure\d{0,3}\.)?www\.apple\.com\.cn$/;

// A guest's link (`/xc/cn/vieworder/W…/mail`), a list, the details (`/shop/order/detail/10078/W…`, also `/uk/shop/…`).
const GUEST = /^\/xc\/(?:([a-z]{2})[a-z-]{0,5}\/)?vieworder\//i;
const SHOP = /^(?:\/([a-z]{2})[a-z0-9_-]{0,20})?\/shop\/order\/(?:list|detail|guest|view|W\d)/i;

export type Site = { region: string; isList: boolean; orderId: string | null };

export const ORDER_ID = /^W\d{6,15}$/;

/** Whose order page an address is; null for any other page. */
export function siteOf({ hostname, pathname }: URL): Site | null {
  const china = CHINA.test(hostname);
  const path = china || WORLD.test(hostname) ? (GUEST.exec(pathname) ?? SHOP.exec(pathname)) : null;
  if (!path) return null;
  const orderId = /\/(W\d{6,15})(?:\/|$)/.exec(pathname)?.[1] ?? null;
  const region = china ? 'cn' : (path[1] ?? 'us').toLowerCase();
  return { region, isList: orderId === null && /\/shop\/order\/list/i.test(pathname), orderId };
}

/** What `3/4/2026` means there; Canada writes both. */
export const numericOrderOf = (region: string): NumericOrder =>
  region === 'us' ? 'mdy' : region === 'ca' ? null : 'dmy';
