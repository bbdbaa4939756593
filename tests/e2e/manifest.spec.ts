import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { normalBuild, testBuild } from './support/paths.ts';

type Manifest = Record<string, unknown> & {
  permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
};
const manifest = (build: string): Manifest =>
  JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Manifest;

/** Approved one by one; docs/permissions.md says why each is there and why a smaller one would not do. */
const approved = ['activeTab', 'alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage'];

const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        file.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );

test('asks for no more than was approved, and for no site at install', () => {
  const built = manifest(normalBuild);
  expect(built.permissions?.filter((permission) => !approved.includes(permission))).toEqual([]);
  expect(built.host_permissions ?? []).toEqual([]);
  expect(built.content_scripts ?? []).toEqual([]);
  expect(built.optional_host_permissions?.length).toBeGreaterThan(0);
});

test('runs no code but its own and speaks to no server: the browser holds it to that', () => {
  const policy = manifest(normalBuild).content_security_policy as { extension_pages: string };
  const rules = Object.fromEntries(
    policy.extension_pages.split(';').map((rule) => {
      const [name = '', ...sources] = rule.trim().split(/\s+/);
      return [name, sources.join(' ')];
    }),
  );
  expect(rules['script-src']).toBe("'self'");
  expect(rules['connect-src']).toBe("'self'");
  expect(rules['default-src']).toBe("'none'");
  expect(policy.extension_pages).not.toMatch(/https?:|\*/);
});

test('the build that tests drive differs from the one for users only in the hosts it is granted', () => {
  const { host_permissions: granted, ...test } = manifest(testBuild);
  const { optional_host_permissions: optional, ...normal } = manifest(normalBuild);
  expect(granted?.length).toBeGreaterThan(0);
  for (const host of granted ?? []) expect(optional).toContain(host);
  delete test.optional_host_permissions;
  delete normal.host_permissions;
  expect(test).toEqual(normal);
  const { 'manifest.json': _, ...testFiles } = hashes(testBuild);
  const { 'manifest.json': __, ...normalFiles } = hashes(normalBuild);
  expect(testFiles).toEqual(normalFiles);
});
