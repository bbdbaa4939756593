import { expect, type Page } from '@playwright/test';
import { rows } from './database.ts';
import { type Extension, type LaunchOptions, launch } from './launch.ts';

/** A browser whose reminders have been looked at, and one of its pages to ask from: pages outlive a stopped worker. */
export type Reminded = Extension & { page: Page };

export const launchAndLook = async (options: LaunchOptions): Promise<Reminded> => {
  const extension = await launch(options);
  const page = await extension.context.newPage();
  await page.goto(extension.address('popup.html'));
  await expect.poll(() => lookedAt(page), { timeout: 20_000 }).not.toBe('');
  return { ...extension, page };
};

/** When the worker last finished looking at the reminders in this session; empty: not yet. */
export const lookedAt = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const key = 'reminders:last-look';
    const stored = (await chrome.storage.session.get(key))[key];
    return typeof stored === 'string' ? stored : '';
  });

/** Ids of the notices that the browser shows now. */
export const notices = (page: Page): Promise<string[]> =>
  page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

export type Delivery = { key: string; shownOn: string };

/** What is noted down as told, by key. */
export const deliveries = async (page: Page): Promise<Delivery[]> =>
  (await rows(page, 'deliveries'))
    .map(({ key, shownOn }) => ({ key: String(key), shownOn: String(shownOn) }))
    .sort((a, b) => a.key.localeCompare(b.key));

/** Leads told of one kind of deadline, as `lead@day`, in the order of the days. */
export const toldOf = async (page: Page, action: string): Promise<string[]> =>
  (await deliveries(page))
    .filter(({ key }) => key.split('|')[1]?.endsWith(`:${action}`))
    .sort((a, b) => a.shownOn.localeCompare(b.shownOn))
    .map(({ key, shownOn }) => `${key.split('|').slice(2).join('|')}@${shownOn}`);

export const badge = (page: Page): Promise<string> => page.evaluate(() => chrome.action.getBadgeText({}));

/** Ends the worker at once, wherever it stands, as the browser does when it wants its memory back; answers when it is dead. */
export const killWorker = async ({ context, page, id }: Reminded): Promise<void> => {
  const debuggerOf = await context.newCDPSession(page);
  const dead = new Promise<void>((resolve) => {
    debuggerOf.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const own = versions.filter(({ scriptURL }) => scriptURL.includes(id));
      if (own.length > 0 && own.every(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await debuggerOf.send('ServiceWorker.enable');
  await debuggerOf.send('ServiceWorker.stopAllWorkers');
  await dead;
  await debuggerOf.detach();
};

/** Lets the product's own alarm ring now instead of in half an hour. */
export const ringNow = (page: Page): Promise<void> =>
  page.evaluate(() => chrome.alarms.create('tick', { when: Date.now(), periodInMinutes: 30 }));

/**
 * Keeps a reading transaction open over the table of deliveries: others can read it, and nobody can write until it is
 * let go. So the worker shows its notice and then stands exactly between showing and noting it down.
 */
export const holdDeliveries = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('baoqi');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const table = open.result.transaction('deliveries').objectStore('deliveries');
          const hold = globalThis as { letGo?: () => void };
          let held = true;
          hold.letGo = () => {
            held = false;
            open.result.close();
          };
          const again = () => {
            table.count().onsuccess = () => {
              resolve();
              if (held) again();
            };
          };
          again();
        };
      }),
  );

export const letDeliveriesGo = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as { letGo?: () => void }).letGo?.());

/** Forgets that anything was told: the state that a death between showing and noting down leaves. */
export const forgetDeliveries = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('baoqi');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const change = open.result.transaction('deliveries', 'readwrite');
          change.objectStore('deliveries').clear();
          change.onerror = () => reject(change.error);
          change.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
  );
