import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAsOf } from '../src/gather.ts';
import { loadChanges, loadMoved, publishedIds } from '../src/history.ts';
import {
  type Loaded,
  type LoadedBrand,
  loadLexicon,
  type Mistake,
  parseYaml,
  readBrands,
} from '../src/load.ts';
import {
  brandsFolder,
  leftOutFile as leftOutPath,
  lexiconFile,
  servicesFolder,
  statutesFolder,
} from '../src/paths.ts';
import { loadProgrammes } from '../src/programmes.ts';
import { leftOutFile } from '../src/schema/left-out.ts';
import { statuteFile } from '../src/schema/statute-file.ts';
import { loadHolidays } from '../src/statutes.ts';
import type { Data } from './check.ts';

export type Authored = { data: Data; mistakes: Mistake[] };

/** All that is written under data/: brands, services, statutes, and what belongs to them. */
export function everything(): Authored {
  const mistakes: Mistake[] = [];
  const take = <T>(loaded: Loaded<T>, otherwise: T): T => {
    if (loaded.ok) return loaded.value;
    mistakes.push(...loaded.mistakes);
    return otherwise;
  };
  const files: LoadedBrand[] = [];
  for (const [folder, of] of [
    [brandsFolder, undefined],
    [servicesFolder, 'service'],
  ] as const) {
    const read = readBrands(folder);
    mistakes.push(...read.mistakes);
    files.push(...read.brands.map((brand) => ({ ...brand, of })));
  }
  files.push(...laws(mistakes));
  take<unknown>(loadLexicon(lexiconFile), null);
  take<unknown>(loadHolidays(), null);
  take<unknown>(parseYaml(readFileSync(leftOutPath, 'utf8'), 'left-out.yaml', leftOutFile), null);
  const history = {
    published: publishedIds(),
    moved: take(loadMoved(), {}),
    changes: take(loadChanges(), []),
    programmes: take(loadProgrammes(), []).map(({ id }) => id),
  };
  return { data: { asOf: take(readAsOf(), '2200-01-01'), files, history }, mistakes };
}

/** The brand files of one folder, without what was published before. */
export function onlyBrands(folder: string): Authored {
  const { brands, mistakes } = readBrands(folder);
  const asOf = readAsOf();
  return {
    data: { asOf: asOf.ok ? asOf.value : '2200-01-01', files: brands },
    mistakes: asOf.ok ? mistakes : [...mistakes, ...asOf.mistakes],
  };
}

/** The law has no brand; for the checks it is one. */
function laws(mistakes: Mistake[]): LoadedBrand[] {
  return readdirSync(statutesFolder)
    .sort()
    .flatMap((name): LoadedBrand[] => {
      const read = parseYaml(readFileSync(join(statutesFolder, name), 'utf8'), name, statuteFile);
      if (!read.ok) {
        mistakes.push(...read.mistakes);
        return [];
      }
      const { unknown, policies } = read.value;
      const brand = { id: 'statute', name: { zh: '法律', en: 'The law' }, hosts: [], phones: [], unknown };
      return [
        {
          file: `statutes/${name}`,
          of: 'law',
          brand,
          policies: policies.map((each) => ({ ...each, brand: '*' })),
        },
      ];
    });
}
