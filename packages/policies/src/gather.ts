import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { type Loaded, loadBrands, parseYaml } from './load.ts';
import { brandsFolder, dataFile, servicesFolder } from './paths.ts';
import { civilDate } from './schema/civil-date.ts';
import type { PolicyData } from './types.ts';

const about = z.strictObject({ asOf: civilDate });

/** The day of the data, from data/data.yaml. */
export function readAsOf(): Loaded<string> {
  const date = parseYaml(readFileSync(dataFile, 'utf8'), basename(dataFile), about);
  return date.ok ? { ok: true, value: date.value.asOf } : date;
}

/**
 * All authored brands, and the stores with plans of their own, as the one object that is published. With `brand`, of the
 * makers only that one: to read two hundred files for one question takes seconds.
 */
export function gather(brand?: string | null): Loaded<PolicyData> {
  const date = readAsOf();
  if (!date.ok) return date;
  const brands = loadBrands(brandsFolder, brand);
  if (!brands.ok) return brands;
  const services = loadBrands(servicesFolder);
  if (!services.ok) return services;
  const files = [...brands.value, ...services.value];
  return {
    ok: true,
    value: {
      schema: 1,
      asOf: date.value,
      brands: files.map((file) => file.brand),
      policies: files.flatMap((file) => file.policies),
    },
  };
}
