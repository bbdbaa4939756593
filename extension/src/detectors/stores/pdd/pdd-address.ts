export type PddPage = 'list' | 'details';

/** `260815-123456789012345`: the day and a running number. */
export const PDD_ID = /^\d{6}-\d{6,20}$/;

export function pddPage({ hostname, pathname }: URL): PddPage | null {
  if (hostname !== 'mobile.yangkeduo.com' && hostname !== 'mobile.pinduoduo.com') return null;
  if (/^\/orders\.html$/.test(pathname)) return 'list';
  return /^\/order\.html$/.test(pathname) ? 'details' : null;
}

/** The order that a link or a details page's address names. */
export const idInAddress = (address: string): string | null =>
  /[?&]order_?sn=(\d{6}-\d{6,20})(?!\d)/i.exec(address)?.[1] ?? null;
