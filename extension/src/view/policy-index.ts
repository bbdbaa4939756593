import type { Brand, Policy, PolicyData } from '@baoqi/policies/types';

type Index = { policies: Map<string, Policy>; brands: Map<string, Brand> };

const known = new WeakMap<PolicyData, Index>();

/** Policies and brands by id; made once for each loaded data. */
export function indexOf(data: PolicyData): Index {
  const index = known.get(data) ?? {
    policies: new Map(data.policies.map((policy) => [policy.id, policy])),
    brands: new Map(data.brands.map((brand) => [brand.id, brand])),
  };
  known.set(data, index);
  return index;
}
