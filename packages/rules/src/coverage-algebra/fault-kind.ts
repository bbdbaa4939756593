import type { PolicyKind } from '@baoqi/policies/types';

/**
 * What kind of mishap a promise is for. defect: it breaks by itself. accident: dropped, drowned. loss: lost or stolen.
 * upkeep: cleaning, checks, what a membership brings. other: what a store calls its service may be any of them.
 */
export type FaultKind = 'defect' | 'accident' | 'loss' | 'upkeep' | 'other';

const OF_KIND: Record<PolicyKind, FaultKind> = {
  base: 'defect',
  registration: 'defect',
  campaign: 'defect',
  coupon: 'defect',
  'paid-extension': 'defect',
  'quality-programme': 'defect',
  statutory: 'defect',
  care: 'accident',
  'loss-theft': 'loss',
  membership: 'upkeep',
  maintenance: 'upkeep',
  'store-service': 'other',
};

/** What kind of mishap promises of a kind are for: `faultKind('care')` is `accident`. */
export function faultKind(kind: PolicyKind): FaultKind {
  return OF_KIND[kind];
}
