import { readBuilt } from './dist.ts';

type Named = { id: string; brand?: string };

function listIn(found: unknown, key: 'brands' | 'policies'): Named[] {
  const list = typeof found === 'object' && found !== null ? Reflect.get(found, key) : null;
  if (!Array.isArray(list) || list.length === 0) throw new Error(`policies.json has no ${key}`);
  return list;
}

const published: unknown = JSON.parse(readBuilt('api/v1/policies.json'));

/** What the published data names: the pages have to follow it. */
export const brandIds = listIn(published, 'brands').map(({ id }) => id);
export const policyIdsOf = (brand: string): string[] =>
  listIn(published, 'policies')
    .filter((policy) => policy.brand === brand)
    .map(({ id }) => id);
