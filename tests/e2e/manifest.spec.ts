import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { normalBuild, normalBuildForFirefox, testBuild } from './support/paths.ts';

type Manifest = Record<string, unknown> & {
  permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
};
const manifest = (build: string): Manifest =>
  JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Manifest;

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

/**
 * Both manifests as they were approved, line by line; docs/permissions.md says why each permission is there. Changed by
 * hand, so that whoever reviews a change sees what more is asked for.
 */
const approved = JSON.parse(
  readFileSync(new URL('../fixtures/approved-manifests.json', import.meta.url), 'utf8'),
) as Record<'chrome' | 'firefox', Manifest>;

for (const [browser, build] of [
  ['chrome', normalBuild],
  ['firefox', normalBuildForFirefox],
] as const)
  test(`the manifest for ${browser} is the approved one`, () => {
    const { version, ...built } = manifest(build);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(built).toEqual(approved[browser]);
  });

test('what was approved asks for no site at install, and for no site but by https', () => {
  for (const one of Object.values(approved)) {
    expect(one.host_permissions ?? []).toEqual([]);
    expect(one.content_scripts ?? []).toEqual([]);
    expect(one.optional_host_permissions?.filter((host) => !host.startsWith('https://'))).toEqual([]);
  }
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
