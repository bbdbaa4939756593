import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readCard } from '../../tests/e2e/support/card.ts';
import { living } from '../../tests/e2e/support/database.ts';
import { type Extension, launch } from '../../tests/e2e/support/launch.ts';
import { normalBuild } from '../../tests/e2e/support/paths.ts';
import { openPopup } from '../../tests/e2e/support/popup.ts';
import { serve } from '../../tests/e2e/support/store-pages.ts';
import { jdChangedList } from '../../tests/fixtures/jd-changed-list.ts';
import { type JdOrder, jdAddress, jdOrderList, nikonOrder } from '../../tests/fixtures/jd-order-list.ts';
import { root } from '../setup/run.ts';

/** `node tools/shots/detection.ts`: pictures of scan, health, report and the stores to choose from, in out/shots. Builds must be there. */
const out = `${root}/out/shots`;
mkdirSync(out, { recursive: true });

const orders = (page: number): JdOrder[] =>
  Array.from({ length: 10 }, (_, at) => ({
    ...nikonOrder('2026-10-02'),
    id: `3100000${page}${String(at).padStart(4, '0')}`,
    status: at === 7 ? '已取消' : '已完成',
    items: [
      { title: at === 2 ? '尼康（Nikon）Z6III 全画幅微单相机 机身' : `家用抽纸 ${page}${at}`, quantity: 1 },
    ],
  }));

const frame = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve())));

const until = async (page: Page, done: () => Promise<boolean>): Promise<void> => {
  while (!(await done())) await frame(page);
};

const shoot = async (page: Page, name: string, width: number, whole = false): Promise<void> => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: width === 360 ? 620 : 800 });
  await page.screenshot({ path: `${out}/${name}-${width}.png`, fullPage: whole, animations: 'disabled' });
};

const scan = async (extension: Extension, look: string): Promise<void> => {
  const { context, worker } = extension;
  const list = await context.newPage();
  await serve(context, { [jdAddress]: jdOrderList(orders(1)) });
  await list.goto(jdAddress);
  await until(list, async () => (await living(worker, 'purchases')).length === 9);
  const popup = await openPopup(extension, list);
  const begin = popup.locator('.store-here .btn.primary');
  await begin.waitFor();
  await shoot(popup, `scan-offer-${look}`, 360, true);
  await begin.click();
  await popup.locator('.store-here [role=status]').waitFor();
  await list.bringToFront();
  await serve(context, { [jdAddress]: jdOrderList(orders(2)) });
  await list.reload();
  await until(list, async () => /2 页，20|2 pages, 20/.test((await readCard(list))?.text ?? ''));
  for (const width of [360, 1280]) await shoot(list, `scan-bar-${look}`, width);
  await popup.bringToFront();
  await shoot(popup, `scan-running-${look}`, 360, true);
};

const cancelled = async (extension: Extension, look: string): Promise<void> => {
  const { context } = extension;
  const list = await context.newPage();
  await serve(context, { [jdAddress]: jdOrderList(orders(1).map((one) => ({ ...one, status: '已取消' }))) });
  await list.goto(jdAddress);
  await until(list, async () =>
    /提醒已经停了|reminders have stopped/.test((await readCard(list))?.text ?? ''),
  );
  for (const width of [360, 1280]) await shoot(list, `over-${look}`, width);
};

const health = async (extension: Extension, look: string): Promise<void> => {
  const { context } = extension;
  const tab = await context.newPage();
  const pages = [1, 2, 3].map((at) => `https://order.jd.com/center/list.action?page=${at}`);
  await serve(context, Object.fromEntries(pages.map((page) => [page, jdChangedList])));
  for (const page of pages) {
    await tab.goto(page);
    await tab.waitForFunction(() => performance.now() > 6_500);
  }
  const popup = await openPopup(extension, tab);
  await popup.locator('section.is-warning').waitFor();
  await shoot(popup, `health-${look}`, 360, true);
  const [report] = await Promise.all([
    context.waitForEvent('page'),
    popup.locator('section.is-warning button').click(),
  ]);
  await report.locator('textarea').waitFor();
  for (const width of [360, 1280]) await shoot(report, `report-${look}`, width, true);
};

for (const lang of ['zh', 'en'] as const)
  for (const colorScheme of ['light', 'dark'] as const) {
    const look = `${lang}-${colorScheme}`;
    for (const scene of [scan, health]) {
      const extension = await launch({ language: lang, colorScheme });
      await scene(extension, look);
      if (scene === scan) await cancelled(extension, look);
      await extension.context.close();
    }
    const installed = await launch({ language: lang, colorScheme, build: normalBuild });
    const welcome = await installed.context.newPage();
    await welcome.goto(installed.address('welcome.html'));
    await welcome.getByRole('heading').first().waitFor();
    for (const width of [360, 1280]) await shoot(welcome, `stores-${look}`, width, true);
    await installed.context.close();
  }
