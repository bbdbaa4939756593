import { beforeEach, expect, test, vi } from 'vitest';
import { ensureTick } from './alarms.ts';
import { syncContentScripts } from './scripts.ts';

type Alarm = { name: string; periodInMinutes: number; scheduledTime: number };
type NewAlarm = { delayInMinutes: number; periodInMinutes: number };
type Script = { id: string; js: string[]; matches: string[] };

const fake = vi.hoisted(() => ({
  alarms: new Map<string, { name: string; periodInMinutes: number; scheduledTime: number }>(),
  created: 0,
  scripts: new Map<string, { id: string; js: string[]; matches: string[] }>(),
  calls: [] as string[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    alarms: {
      get: async (name: string) => fake.alarms.get(name),
      create: async (name: string, { delayInMinutes, periodInMinutes }: NewAlarm) => {
        fake.created += 1;
        const scheduledTime = Date.now() + delayInMinutes * 60_000;
        fake.alarms.set(name, { name, periodInMinutes, scheduledTime } satisfies Alarm);
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...fake.scripts.values()],
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) {
          fake.calls.push(`- ${id}`);
          fake.scripts.delete(id);
        }
      },
      registerContentScripts: async (scripts: Script[]) => {
        for (const script of scripts) {
          if (fake.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          fake.calls.push(`+ ${script.id}`);
          fake.scripts.set(script.id, script);
        }
      },
    },
  },
}));

beforeEach(() => {
  fake.alarms.clear();
  fake.scripts.clear();
  fake.calls.length = 0;
  fake.created = 0;
});

test('the tick is made once and never pushed back; where it was lost it is made again', async () => {
  for (let start = 0; start < 5; start += 1) await ensureTick();
  expect(fake.created).toBe(1);
  expect([...fake.alarms.values()].map((alarm) => alarm.periodInMinutes)).toEqual([30]);
  fake.alarms.clear();
  await ensureTick();
  expect(fake.created).toBe(2);
});

test('an alarm of an older version with another period is replaced', async () => {
  fake.alarms.set('tick', { name: 'tick', periodInMinutes: 1440, scheduledTime: Date.now() });
  await ensureTick();
  expect(fake.alarms.get('tick')?.periodInMinutes).toBe(30);
});

test('an alarm that a clock set back has left days ahead is made anew; one half an hour ahead, or overdue, is left', async () => {
  const minute = 60_000;
  for (const [ahead, created] of [
    [30, 0],
    [-1, 0],
    [31, 1],
    [20 * 24 * 60, 2],
  ] as const) {
    fake.alarms.set('tick', {
      name: 'tick',
      periodInMinutes: 30,
      scheduledTime: Date.now() + ahead * minute,
    });
    await ensureTick();
    expect(fake.created, `${ahead} minutes ahead`).toBe(created);
  }
});

const jd = { id: 'jd', file: 'content-scripts/jd.js', matches: ['https://order.jd.com/*'] };
const amazon = { id: 'amazon', file: 'content-scripts/amazon.js', matches: ['https://*.amazon.de/*'] };

test('scripts: only what is missing is added, only what is stale is taken away', async () => {
  await syncContentScripts([jd]);
  await syncContentScripts([jd]);
  await syncContentScripts([jd, amazon]);
  const more = { ...amazon, matches: [...amazon.matches, 'https://*.amazon.fr/*'] };
  await syncContentScripts([jd, more]);
  await syncContentScripts([more]);
  await syncContentScripts([]);
  expect(fake.calls).toEqual(['+ jd', '+ amazon', '- amazon', '+ amazon', '- jd', '- amazon']);
});
