import type { Brand, PolicyData } from '@baoqi/policies/types';

/** What `/api/v1/brands/<id>.json` holds: all that the rules need to answer for one brand. */
export type BrandFile = Pick<PolicyData, 'schema' | 'asOf' | 'policies' | 'holidays' | 'statutesUnknown'> & {
  brand: Brand;
};

export function brandFile(data: PolicyData, brand: Brand): BrandFile {
  // `*` is the law, which holds for every brand.
  const policies = data.policies.filter((policy) => policy.brand === brand.id || policy.brand === '*');
  const { holidays, statutesUnknown } = data;
  return { schema: 1, asOf: data.asOf, brand, policies, holidays, statutesUnknown };
}

/** Whether a fetched file is one of ours, of the version that this page was built for. */
export function isBrandFile(found: unknown): found is BrandFile {
  return (
    typeof found === 'object' &&
    found !== null &&
    'schema' in found &&
    found.schema === 1 &&
    'brand' in found &&
    'policies' in found &&
    Array.isArray(found.policies)
  );
}
