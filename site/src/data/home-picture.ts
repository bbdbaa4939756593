import type { Brand, Policy, PolicyData, Window } from '@baoqi/policies/types';
import { isVerified, mainlandTerms, monthsGranted } from './terms.ts';

/** What home draws: the same camera, once registered and once not. */
export type HomePicture = {
  brand: Brand;
  base: { policy: Policy; months: number };
  extra: { policy: Policy; months: number };
  window: Window;
  verified: boolean;
};

/**
 * The widest gap that the data has between who registers and who does not: a verified one where there is any,
 * otherwise the longest, drawn as unverified. Null where no brand adds anything.
 */
export function homePicture(data: PolicyData): HomePicture | null {
  const found = data.brands.flatMap((brand) => pictureOf(data, brand) ?? []);
  found.sort((a, b) => Number(b.verified) - Number(a.verified) || b.extra.months - a.extra.months);
  return found[0] ?? null;
}

function pictureOf(data: PolicyData, brand: Brand): HomePicture | null {
  const terms = mainlandTerms(data.policies, brand.id, 'camera-body', data.asOf);
  const base = terms.find((policy) => policy.kind === 'base');
  const extra = terms.find((policy) => policy.kind === 'registration');
  const window = extra?.windows.find(({ action }) => action === 'register');
  if (!base || !extra || !window) return null;
  const [baseMonths, extraMonths] = [monthsGranted(base), monthsGranted(extra)];
  if (baseMonths === null || extraMonths === null) return null;
  return {
    brand,
    base: { policy: base, months: baseMonths },
    extra: { policy: extra, months: extraMonths },
    window,
    verified: isVerified(base) && isVerified(extra),
  };
}
