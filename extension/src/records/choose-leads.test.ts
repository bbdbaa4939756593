import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from './db.ts';
import { chooseLeads, readSettings, saveSettings } from './settings.ts';
import { freshDatabase } from './test-database.ts';

beforeEach(freshDatabase);

const leads = async () => (await readSettings()).reminders.leads;

test('chosen for a kind, for a kind of one item, and given back: nothing is left of it', async () => {
  await chooseLeads('register', [14, 0]);
  await chooseLeads('register', [60, 0], 'a');
  await chooseLeads('claim', [], 'a');
  expect(await leads()).toEqual({
    byKind: { register: [14, 0] },
    byItem: { a: { register: [60, 0], claim: [] } },
  });
  await chooseLeads('register', null, 'a');
  await chooseLeads('register', null);
  expect(await leads()).toEqual({ byKind: {}, byItem: { a: { claim: [] } } });
  await chooseLeads('claim', null, 'a');
  expect(await leads()).toEqual({ byKind: {}, byItem: {} });
});

test('other settings stay, two choices at once both hold, and each is written down', async () => {
  await saveSettings({ language: 'en' });
  await Promise.all([chooseLeads('claim', [3, 0]), chooseLeads('return', [1, 0])]);
  expect(await readSettings()).toMatchObject({
    language: 'en',
    reminders: { leads: { byKind: { claim: [3, 0], return: [1, 0] } }, quiet: { from: 1320, to: 480 } },
  });
  expect(await db.journal.count()).toBe(2);
});
