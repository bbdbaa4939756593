import { expect, it } from 'vitest';
import { DETECTORS } from '../src/detectors/index.ts';
import { storeListFile } from './store-list.ts';

it('the background knows every detector: as a store, or as one that reads shops', () => {
  const { stores, generic } = JSON.parse(storeListFile().contents);
  const known = [...stores.map(({ id }: { id: string }) => id), ...generic];
  expect(known.toSorted()).toEqual(DETECTORS.map(({ id }) => id).toSorted());
  expect(generic).toContain('label-reader');
});
