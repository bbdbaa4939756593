import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => `x:${path}` } } }));

const name = { zh: '名', en: 'Name' };
const brief = (id: string) => ({ id, name, policies: [] });
const whole = (id: string) => ({
  schema: 1,
  asOf: 'd',
  brand: { id, name },
  policies: [{ id: `${id}-cn-base` }],
});
const FILES: Record<string, unknown> = {
  '/index.json': { revision: 'r', brands: [brief('alpha'), brief('beta')] },
  '/law.json': { asOf: 'd', policies: [{ id: 'statute-cn' }], holidays: null, statutesUnknown: [] },
  '/brands/alpha.json': whole('alpha'),
  '/brands/beta.json': whole('beta'),
};
let asked: string[];
let broken: string | null;

beforeEach(() => {
  asked = [];
  broken = null;
  vi.resetModules();
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.slice(2);
    asked.push(path);
    if (path === broken) throw new TypeError('not to be had');
    return { json: async () => FILES[path] };
  });
});

const of = (...brands: string[]) => brands.map((brand) => ({ brand, store: null }));
const ids = ({ policies }: { policies: { id: string }[] }) => policies.map(({ id }) => id).sort();

test('only what is owned is read, once, and the same object is given until something new is wanted', async () => {
  const { loadPolicies } = await import('./policies.ts');
  const [first, again] = await Promise.all([loadPolicies(of('alpha')), loadPolicies(of('alpha', 'alpha'))]);
  expect(again).toBe(first);
  expect(ids(first)).toEqual(['alpha-cn-base', 'statute-cn']);
  expect(await loadPolicies([])).toBe(first);
  expect(asked.sort()).toEqual(['/brands/alpha.json', '/index.json', '/law.json']);

  const both = await loadPolicies(of('beta'));
  expect(ids(both)).toEqual(['alpha-cn-base', 'beta-cn-base', 'statute-cn']);
  expect(asked.filter((path) => path === '/index.json')).toHaveLength(1);
});

test('a brand that the data does not have has no file', async () => {
  const { loadPolicies } = await import('./policies.ts');
  expect(ids(await loadPolicies(of('../secrets', 'gamma')))).toEqual(['statute-cn']);
});

test('what could not be read is asked for again', async () => {
  const { loadPolicies } = await import('./policies.ts');
  broken = '/brands/alpha.json';
  await expect(loadPolicies(of('alpha'))).rejects.toThrow('not to be had');
  broken = null;
  expect(ids(await loadPolicies(of('alpha')))).toEqual(['alpha-cn-base', 'statute-cn']);
});
