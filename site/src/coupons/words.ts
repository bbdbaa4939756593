import type { Lang } from '../addresses/langs.ts';
import { enCoupons } from '../words/en-coupons.ts';
import { zhCoupons } from '../words/zh-coupons.ts';

export const COUPON_WORDS: Record<Lang, typeof zhCoupons> = { zh: zhCoupons, en: enCoupons };
