import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testBuild } from './paths.ts';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * The build for tests with every https site granted: *read this page* is allowed by the press of a button in the popup
 * (`activeTab`), which no automation can press. Nothing but the manifest's hosts differs.
 */
export const wideBuild = (): string => {
  const folder = join(temporaryFolder('wide'), 'build');
  cpSync(testBuild, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['https://*/*'] }));
  return folder;
};
