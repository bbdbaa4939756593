import type { Channel, Condition } from '@baoqi/policies/types';
import type { DateName } from '@baoqi/rules';

// Tables over the unions of the contract, so that a word that is added there is asked for here by the compiler.
const channels = {
  mainland: true,
  'cross-border': true,
  'second-hand': true,
  unknown: true,
} satisfies Record<Channel, true>;

const conditions = { new: true, refurbished: true, used: true } satisfies Record<Condition, true>;

const dates = {
  ordered: true,
  paid: true,
  delivered: true,
  invoiced: true,
  activated: true,
} satisfies Record<DateName, true>;

const keysOf = <K extends string>(table: Record<K, true>) => Object.keys(table) as K[];

export const CHANNELS = keysOf(channels);
export const CONDITIONS = keysOf(conditions);
export const DATE_NAMES = keysOf(dates);
