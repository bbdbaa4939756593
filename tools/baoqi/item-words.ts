import type { Category, Channel, Condition } from '@baoqi/policies/types';
import type { DateName } from '@baoqi/rules';

// Tables over the unions of the contract, so that a word that is added there is asked for here by the compiler.
const categories = {
  'camera-body': true,
  'camera-kit': true,
  lens: true,
  'compact-camera': true,
  'action-camera': true,
  drone: true,
  gimbal: true,
  flash: true,
  'tripod-bag': true,
  'memory-card': true,
  phone: true,
  tablet: true,
  laptop: true,
  desktop: true,
  monitor: true,
  printer: true,
  headphones: true,
  speaker: true,
  wearable: true,
  storage: true,
  peripheral: true,
  console: true,
  tv: true,
  appliance: true,
  'charger-cable-case': true,
  'other-electronics': true,
  'not-warrantable': true,
} satisfies Record<Category, true>;

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

export const CATEGORIES = keysOf(categories);
export const CHANNELS = keysOf(channels);
export const CONDITIONS = keysOf(conditions);
export const DATE_NAMES = keysOf(dates);
