import type { Brand, Category, Policy, PolicyData, PolicyKind } from '@baoqi/policies/types';
import { isVerified, mainlandTerms, monthsGranted } from './terms.ts';

/** One promise about the length of the warranty, and what may be added to it. */
export type Offer = { base: Policy | null; extras: Policy[] };

export type CompareRow = {
  brand: Brand;
  offers: Offer[];
  accident: Policy[];
  /** Every policy that the row's figures come from. */
  used: Policy[];
  /** Months that are sure, by verified terms only; null where none is. */
  sureMonths: number | null;
};

const EXTRAS: readonly PolicyKind[] = ['registration', 'campaign'];
const ACCIDENT: readonly PolicyKind[] = ['care', 'loss-theft'];

/** Rows for a table of `category`: verified brands first, by their sure term; then the others, in the data's order. */
export function compareRows(data: PolicyData, category: Category, day: string): CompareRow[] {
  return data.brands
    .filter((brand) => data.policies.some((p) => p.brand === brand.id && p.applies.categories.includes(category)))
    .map((brand) => row(data, brand, category, day))
    .sort((a, b) => (b.sureMonths ?? -1) - (a.sureMonths ?? -1));
}

function row(data: PolicyData, brand: Brand, category: Category, day: string): CompareRow {
  const terms = mainlandTerms(data.policies, brand.id, category, day);
  const bases = terms.filter((p) => p.kind === 'base');
  const extras = terms.filter((p) => EXTRAS.includes(p.kind));
  const accident = terms.filter((p) => ACCIDENT.includes(p.kind));
  const offers: Offer[] = bases.length > 0 ? bases.map((base) => ({ base, extras })) : [{ base: null, extras }];
  const sure = bases.filter(isVerified).flatMap((p) => monthsGranted(p) ?? []);
  return {
    brand,
    offers,
    accident,
    used: [...bases, ...extras, ...accident],
    sureMonths: sure.length > 0 ? Math.min(...sure) : null,
  };
}
