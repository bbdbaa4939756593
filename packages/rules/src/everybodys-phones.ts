import type { Claim } from './maker-claim.ts';

/** A thing for the phones of several makers, of which the first is no more its maker than the others. */
export const isForEverybodysPhones = (claim: Claim): boolean => isOneOfPhones(claim) || isForBoth(claim);

/** Who mostly sells phones: whose names others write in rows. */
const PHONES: ReadonlySet<string> = new Set([
  'apple',
  'huawei',
  'honor',
  'xiaomi',
  'oppo',
  'vivo',
  'samsung',
  'oneplus',
  'meizu',
]);

/** `vivo蓝牙耳机 无线oppo迷你 通用小米`: three of them, and no word for whom before the others. */
function isOneOfPhones({ brands, first, link, heard }: Claim): boolean {
  if (!heard.isBeside || link !== undefined || brands.length < 3 || !PHONES.has(first.tag.id)) return false;
  return new Set(brands.flatMap(({ tag }) => (PHONES.has(tag.id) ? [tag.id] : []))).size > 2;
}

/** `苹果安卓手机专用`, `安卓/苹果通用`: for the phones of everybody. */
const ANDROID_BEHIND = /^[ /、+]?(?:安卓|android)/;
const ANDROID_BEFORE = /(?:安卓|android)[ /、+]?$/;

function isForBoth({ first, group, heard }: Claim): boolean {
  if (first.tag.id !== 'apple') return false;
  const { sold } = heard;
  return (
    ANDROID_BEHIND.test(sold.slice(group, group + 8)) ||
    ANDROID_BEFORE.test(sold.slice(Math.max(0, first.start - 8), first.start))
  );
}
