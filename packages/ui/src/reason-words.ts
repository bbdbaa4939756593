import type { DateName } from '@baoqi/rules';
import type { Words } from './lang.ts';

/** Names that reasons use: a file of its own, so that a page that shows no reasons does not carry them. */

export const DATE_NAME_WORDS = {
  ordered: { zh: '下单日', en: 'Ordered' },
  paid: { zh: '付款日', en: 'Paid' },
  delivered: { zh: '收货日', en: 'Delivered' },
  invoiced: { zh: '开票日', en: 'Invoiced' },
  activated: { zh: '激活日', en: 'Activated' },
} as const satisfies Record<DateName, Words>;

export const CONFIDENCE_WORDS = {
  high: { zh: '高', en: 'high' },
  medium: { zh: '中', en: 'medium' },
  low: { zh: '低', en: 'low' },
} as const satisfies Record<'high' | 'medium' | 'low', Words>;

export const STATUS_WORDS = {
  current: { zh: '现行', en: 'current' },
  historic: { zh: '历史版本', en: 'historic' },
  expired: { zh: '已停止', en: 'expired' },
  unverified: { zh: '待核实', en: 'unverified' },
} as const satisfies Record<'current' | 'historic' | 'expired' | 'unverified', Words>;

/** Days that a contradiction can name: those of the purchase, and of what came before and after it. */
export const DAY_WORDS: Readonly<Record<string, Words>> = {
  ...DATE_NAME_WORDS,
  invoice: { zh: '发票上的日期', en: 'Date on the invoice' },
  registered: { zh: '注册日', en: 'Registered' },
  made: { zh: '出厂日', en: 'Made' },
  'passed-on': { zh: '转让日', en: 'Passed on' },
  repair: { zh: '送修日', en: 'Handed in for repair' },
  'repair-end': { zh: '取回日', en: 'Handed back' },
  counter: { zh: '读数日', en: 'Counter read' },
  purchase: { zh: '购买日', en: 'Bought' },
  today: { zh: '今天', en: 'Today' },
};
