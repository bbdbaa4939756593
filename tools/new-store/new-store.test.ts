import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { register } from './add-store.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const main = fileURLToPath(new URL('main.ts', import.meta.url));
let copy = '';

/** A copy of what a store touches, with the libraries of this one. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'baoqi-new-store-'));
  const skip = /node_modules|\.output|\.wxt|\.test\.ts$/;
  const keep = /frozen-pages\.test\.ts$/;
  for (const folder of [
    'extension/src',
    'extension/entrypoints',
    'packages/rules',
    'packages/policies',
    'packages/ui',
  ])
    cpSync(join(root, folder), join(copy, folder), {
      recursive: true,
      filter: (path) => keep.test(path) || !skip.test(path.slice(root.length)),
    });
  for (const file of ['package.json', 'tsconfig.json', 'tsconfig.base.json', 'vitest.config.ts'])
    cpSync(join(root, file), join(copy, file));
  for (const folder of ['', 'extension', 'packages/rules', 'packages/policies', 'packages/ui']) {
    const libraries = join(root, folder, 'node_modules');
    if (existsSync(libraries)) symlinkSync(libraries, join(copy, folder, 'node_modules'));
  }
});
afterAll(() => rmSync(copy, { recursive: true }));

const run = (args: string[]) =>
  spawnSync(process.execPath, [main, ...args, '--root', copy], { encoding: 'utf8' });
const bin = (name: string, args: string[]) =>
  spawnSync(process.execPath, [join(root, 'node_modules', name), ...args], {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });

// Each starts a compiler or a test runner of its own.
describe('pnpm new:store', { timeout: 120_000 }, () => {
  it('writes all that a store needs, and says what is next', () => {
    const { status, stdout } = run(['my-shop', '--host', 'order.myshop.example', '--name', '我的店']);
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(0, 6)).toEqual([
      'extension/src/detectors/stores/my-shop/my-shop.ts',
      'extension/src/detectors/stores/my-shop/store.ts',
      'extension/src/detectors/stores/my-shop/about.yaml',
      'extension/entrypoints/my-shop.content.ts',
      'extension/src/detectors/index.ts',
      'extension/src/detectors/stores.ts',
    ]);
    expect(stdout).toContain('baoqi redact');
    const registry = readFileSync(join(copy, 'extension/src/detectors/index.ts'), 'utf8');
    expect(registry).toMatch(/STORE_DETECTORS: readonly Detector\[\] = \[[^\]]*, myShop\]/);
  });

  it('what it wrote compiles', () => {
    const files = [
      'extension/entrypoints/my-shop.content.ts',
      'extension/src/detectors/index.ts',
      'extension/src/detectors/stores.ts',
    ];
    writeFileSync(
      join(copy, 'tsconfig.new.json'),
      JSON.stringify({ extends: './tsconfig.json', files, include: [] }),
    );
    const { stdout } = bin('typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.new.json']);
    expect(stdout.split('\n').filter((line) => /my-shop|detectors\/(?:index|stores)\.ts/.test(line))).toEqual(
      [],
    );
  });

  it('its test fails for the missing page, and for nothing else', () => {
    const test = 'extension/src/detectors/frozen-pages.test.ts';
    const file = join(copy, 'report.json');
    const { stderr } = bin('vitest/vitest.mjs', ['run', test, '--reporter=json', `--outputFile=${file}`]);
    expect(existsSync(file), stderr).toBe(true);
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      testResults: { assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[];
    };
    const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
    const failed = results.filter(({ status }) => status === 'failed');
    expect(failed.map(({ fullName }) => fullName)).toEqual([
      'my-shop has a page with an expectation, a negative page, and a file named like it',
    ]);
    expect(failed[0]?.failureMessages[0]).toContain('save a page as pages/<case>.html');
    expect(results.filter(({ status }) => status === 'passed').length).toBeGreaterThan(20);
  });

  it.each([
    [['my-shop'], 1, /already/],
    [['My Shop'], 2, /usage/],
    [[], 2, /usage/],
    [['shop', '--host', 'https://x'], 2, /usage/],
  ])('%j is refused', (args, code, reason) => {
    const { status, stderr } = run(args);
    expect(status).toBe(code);
    expect(stderr).toMatch(reason);
  });
});

it('a registry takes an entry where the imports want it', () => {
  const source =
    "import { a } from './stores/a/a.ts';\nimport { c } from './stores/c/c.ts';\nimport type { T } from './types.ts';\n\nexport const LIST: readonly T[] = [\n  a,\n  c,\n];\n";
  expect(register(source, 'LIST', 'b', './stores/b/b.ts')).toBe(
    "import { a } from './stores/a/a.ts';\nimport { b } from './stores/b/b.ts';\nimport { c } from './stores/c/c.ts';\nimport type { T } from './types.ts';\n\nexport const LIST: readonly T[] = [\n  a,\n  c, b\n];\n",
  );
});
