import { ASKING_DETECTORS, GENERIC_DETECTORS } from '../src/detectors/index.ts';
import { STORES } from '../src/detectors/stores.ts';
import type { StoreList } from '../src/platform/stores.ts';

/** `stores.json`: the registry of detectors without their code. */
export function storeListFile(): { relativeDest: string; contents: string } {
  const list: StoreList = {
    stores: STORES.map(({ id, name, matches }) => ({ id, name, matches })),
    generic: [...GENERIC_DETECTORS, ...ASKING_DETECTORS].map(({ id }) => id),
  };
  return { relativeDest: 'stores.json', contents: `${JSON.stringify(list)}\n` };
}
