import type { Brand, PolicyData } from '@baoqi/policies/types';

/** What `/api/v1/brands/<id>.json` holds: what one brand promises. */
export type BrandFile = Pick<PolicyData, 'schema' | 'asOf' | 'policies'> & { brand: Brand };

/** What `/api/v1/law.json` holds: what the law gives with every brand, and the rest days over which its last days move. */
export type LawFile = Pick<PolicyData, 'schema' | 'asOf' | 'policies' | 'holidays' | 'statutesUnknown'>;

export function brandFile(data: PolicyData, brand: Brand): BrandFile {
  const policies = data.policies.filter((policy) => policy.brand === brand.id);
  return { schema: 1, asOf: data.asOf, brand, policies };
}

export function lawFile({ asOf, policies, holidays, statutesUnknown }: PolicyData): LawFile {
  const law = policies.filter(({ brand }) => brand === '*');
  return { schema: 1, asOf, policies: law, holidays, statutesUnknown };
}

/** Both as the one thing that the rules are asked of. */
export const together = (brand: BrandFile, law: LawFile): PolicyData => ({
  ...law,
  brands: [brand.brand],
  policies: [...brand.policies, ...law.policies],
});

/** Whether a fetched file is one of ours, of the version that this page was built for. */
export function isBrandFile(found: unknown): found is BrandFile {
  return isLawFile(found) && 'brand' in found;
}

export function isLawFile(found: unknown): found is LawFile {
  return (
    typeof found === 'object' &&
    found !== null &&
    'schema' in found &&
    found.schema === 1 &&
    'policies' in found &&
    Array.isArray(found.policies)
  );
}
