import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCHEMAS } from './published/schemas.ts';

/** What a stranger does: an empty folder, the package, plain JavaScript. */
const folder = mkdtempSync(join(tmpdir(), 'baoqi-stranger-'));
const installed = join(folder, 'node_modules/@baoqi/policies');
const KB = 1024;
const files = () =>
  globSync('**/*.json', { cwd: installed })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => path !== 'package.json' && !path.startsWith('schema/'))
    .sort();
const read = (path: string): unknown => JSON.parse(readFileSync(join(installed, path), 'utf8'));
const zipped = (path: string) => gzipSync(readFileSync(join(installed, path)), { level: 9 }).length;

beforeAll(() => {
  execFileSync(process.execPath, [join(import.meta.dirname, 'pack.ts'), folder], { stdio: 'pipe' });
  const [tarball] = globSync('*.tgz', { cwd: folder });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  // Offline: a dependency that had to be fetched would fail here.
  const quiet = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', ...quiet, `./${tarball}`], { cwd: folder, stdio: 'pipe' });
  console.log(`packed: ${(statSync(join(folder, tarball ?? '')).size / KB).toFixed(0)} KB, ${tarball}`);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const play = (script: string): string => {
  writeFileSync(join(folder, 'stranger.js'), script);
  return execFileSync(process.execPath, ['stranger.js'], { cwd: folder, encoding: 'utf8' });
};

test('plain JavaScript reads the index, a brand by it, and the law', () => {
  const said = play(`
    import index from '@baoqi/policies/index.json' with { type: 'json' };
    import { readBrand, readHolidays, readIndex, readLaw, readLexicon, readProgramme } from '@baoqi/policies';
    const nikon = await readBrand('nikon');
    const brief = (await readIndex()).brands.find(({ id }) => id === 'nikon');
    console.log(JSON.stringify({
      same: JSON.stringify(index) === JSON.stringify(await readIndex()),
      brands: index.brands.length > 50,
      brief: brief.policies.map(({ id }) => id),
      full: nikon.policies.map(({ id }) => id),
      window: brief.policies.find(({ id }) => id === 'nikon-cn-registration-2020').windows[0],
      name: nikon.brand.name,
      law: (await readLaw()).policies.every(({ brand }) => brand === '*'),
      years: (await readHolidays()).years['2026'].off.length > 20,
      lexicon: (await readLexicon()).brands.length > 50,
      programme: (await readProgramme('lenovo')).id,
    }));
  `);
  const { brief, full, window, ...rest } = JSON.parse(said);
  expect(brief).toEqual(full);
  // Nikon's page: "within one month", contested as 30 days (nikon.yaml).
  expect(window).toMatchObject({ do: 'register', length: 'P1M' });
  expect(rest).toEqual({
    same: true,
    brands: true,
    name: { zh: '尼康', en: 'Nikon' },
    law: true,
    years: true,
    lexicon: true,
    programme: 'lenovo',
  });
});

test('every file is held by the JSON Schema that is packed with it', () => {
  const held = new Map<string, number>();
  for (const { name, files: its } of SCHEMAS) {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      Object(read(`schema/${name}.schema.json`)),
    );
    const found = files().filter((path) => its.test(path));
    for (const path of found) {
      validate(read(path));
      expect(validate.errors ?? [], path).toEqual([]);
    }
    held.set(name, found.length);
    const broken = read(found[0] ?? '');
    if (typeof broken === 'object' && broken !== null) Reflect.set(broken, 'strange', 1);
    expect(validate(broken), `${name} takes anything`).toBe(false);
  }
  expect([...held.values()].reduce((sum, n) => sum + n, 0)).toBe(files().length);
});

test('the types hold for whoever writes TypeScript', () => {
  writeFileSync(
    join(folder, 'stranger.ts'),
    `import { readBrand, readIndex } from '@baoqi/policies';
     import type { Policy } from '@baoqi/policies/types';
     const { policies }: { policies: Policy[] } = await readBrand('nikon');
     const length: string | undefined = (await readIndex()).brands[0]?.policies[0]?.windows?.[0]?.length;
     // @ts-expect-error: there is no such key
     console.log(length, policies[0]?.nonsense);`,
  );
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const options = ['--noEmit', '--strict', '--target', 'es2024', '--module', 'nodenext', '--ignoreConfig'];
  const run = () =>
    execFileSync(process.execPath, [tsc, ...options, 'stranger.ts'], { cwd: folder, stdio: 'pipe' });
  expect(run).not.toThrow();
});

test('the index is small enough to be had at once', () => {
  const index = zipped('index.json');
  const brands = files().filter((path) => path.startsWith('brands/'));
  const sizes = brands.map(zipped).sort((a, b) => a - b);
  console.log(
    `index ${(index / KB).toFixed(1)} KB gzip; ${brands.length} brands, ` +
      `${((sizes[Math.floor(sizes.length / 2)] ?? 0) / KB).toFixed(1)} KB in the middle, ` +
      `${((sizes.at(-1) ?? 0) / KB).toFixed(1)} KB at most; law ${(zipped('law.json') / KB).toFixed(1)} KB`,
  );
  expect(index).toBeLessThanOrEqual(25 * KB);
});
