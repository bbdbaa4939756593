import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gather } from './gather.ts';
import { type Loaded, type Mistake, parseYaml } from './load.ts';
import { holidaysFilePath, statutesFolder } from './paths.ts';
import { holidaysFile } from './schema/holidays.ts';
import { statuteFile } from './schema/statute-file.ts';
import type { Brand, Holidays, Policy, PolicyData } from './types.ts';

export type Statutes = { policies: Policy[]; unknown: Brand['unknown'] };

/** What the law gives, whatever the brand: every file under data/statutes, its policies of brand `*`. */
export function loadStatutes(folder = statutesFolder): Loaded<Statutes> {
  const mistakes: Mistake[] = [];
  const statutes: Statutes = { policies: [], unknown: [] };
  for (const name of readdirSync(folder).sort()) {
    const read = parseYaml(readFileSync(join(folder, name), 'utf8'), name, statuteFile);
    if (!read.ok) {
      mistakes.push(...read.mistakes);
      continue;
    }
    statutes.policies.push(...read.value.policies.map((policy) => ({ ...policy, brand: '*' })));
    statutes.unknown.push(...read.value.unknown);
  }
  return mistakes.length === 0 ? { ok: true, value: statutes } : { ok: false, mistakes };
}

/** The rest days of the mainland, without where they come from. */
export function loadHolidays(path = holidaysFilePath): Loaded<Holidays> {
  const read = parseYaml(readFileSync(path, 'utf8'), basename(path), holidaysFile);
  if (!read.ok) return read;
  const { firstYear, lastKnownYear, years } = read.value;
  return { ok: true, value: { firstYear, lastKnownYear, years } };
}

/** Brands, the law, and the rest days over which the law's last days move: everything that `evaluate` can use. With `brand`, of makers only that. */
export function gatherWithStatutes(brand?: string | null): Loaded<PolicyData> {
  const [data, statutes, holidays] = [gather(brand), loadStatutes(), loadHolidays()];
  if (!data.ok) return data;
  if (!statutes.ok) return statutes;
  if (!holidays.ok) return holidays;
  return {
    ok: true,
    value: {
      ...data.value,
      policies: [...data.value.policies, ...statutes.value.policies],
      holidays: holidays.value,
      statutesUnknown: statutes.value.unknown,
    },
  };
}
