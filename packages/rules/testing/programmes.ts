import { readFileSync } from 'node:fs';
import { loadProgrammes, mistakeLine } from '@baoqi/policies';
import { parse } from 'yaml';
import type { Programme } from '../src/programme/index.ts';

/** The real programme, from the data. */
export function lenovo(): Programme {
  const loaded = loadProgrammes();
  if (!loaded.ok) throw new Error(loaded.mistakes.map(mistakeLine).join('\n'));
  const found = loaded.value.find(({ id }) => id === 'lenovo');
  if (found === undefined) throw new Error('the data has no programme called lenovo');
  return found;
}

/** A made-up programme, as unlike Lenovo's as the shape allows: points, sizes in days, a calendar-year frequency. */
export const starPointsText = (): string =>
  readFileSync(new URL('../programme-cases/star-points.yaml', import.meta.url), 'utf8');

export const yamlFile = (name: string): unknown =>
  parse(readFileSync(new URL(`../programme-cases/${name}`, import.meta.url), 'utf8'));
