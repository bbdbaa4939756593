import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const lint = (...args: string[]) =>
  spawnSync(process.execPath, [at('./main.ts'), ...args], { encoding: 'utf8' });

test('the data is clean: exit 0', () => {
  const { status, stdout, stderr } = lint();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('0 problems');
});

test('prints every problem of every file, what to write instead, and exits 1', () => {
  const { status, stderr } = lint(at('../fixtures/invalid'));
  expect(status).toBe(1);
  expect(stderr).toContain('no-such-day.yaml:18 policies[0].effective.from: there is no such day');
  expect(stderr).toMatch(/quote-too-long\.yaml policies\[0]\.sources\[0]\.quote: .+ → .+ \(quote-length\)/);
  expect(stderr).toMatch(/care-not-mentioned\.yaml brand\.unknown: .+ → .+ \(unknown-care\)/);
});
