import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ASKED_AT_INSTALL } from '../../extension/build/permissions.ts';
import { STORES } from '../../extension/src/detectors/stores.ts';
import { permissionsPage } from './permissions-page.ts';

const page = permissionsPage();

it('docs/permissions.md is current: pnpm run docs', () => {
  expect(readFileSync(new URL('../../docs/permissions.md', import.meta.url), 'utf8')).toBe(page);
});

it('says of every permission and every site why it is there', () => {
  for (const { permission } of ASKED_AT_INSTALL) expect(page).toContain(`| \`${permission}\` |`);
  for (const pattern of STORES.flatMap(({ matches }) => matches)) expect(page).toContain(`\`${pattern}\``);
});
