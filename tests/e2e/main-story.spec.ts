import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { clothTitle, jdAddress, jdOrderList, nikonOrder, nikonTitle } from '../fixtures/jd-order-list.ts';
import { readCard } from './support/card.ts';
import { blobHashes, living, rows } from './support/database.ts';
import { readCalendar, readTable } from './support/exports.ts';
import { type Extension, launch, newProfile } from './support/launch.ts';
import { answerDone, downloadAs, dueRow, restoreFrom } from './support/library.ts';
import { serve } from './support/store-pages.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { readZip } from './support/zip.ts';

/**
 * Test B, the main story: bought, noticed, kept, reminded a week before, done with proof, handed over, restored.
 * What must come out is computed here, by Temporal, from what the brand's page says: register within one month of the
 * purchase, of which a second sentence makes 30 days (so the earlier of both is the safe day); invoice within 30 days.
 * What the law gives is told beside it: seven days to send back what was bought online.
 */
const bought = Temporal.Now.plainDateISO('Asia/Shanghai').subtract({ days: 1 });
const registerLast = bought.add({ months: 1 });
const invoiceLast = bought.add({ days: 30 });
const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(a, b) < 0 ? a : b;
const registerSafe = earlier(registerLast, invoiceLast);
const weekBefore = registerSafe.subtract({ days: 7 });
const daysAhead = bought.add({ days: 1 }).until(weekBefore).days;
const yearThree = bought.add({ years: 3 });
/** Seven days, for want of the delivery day from the order; moved over rest days or not, this is the day that is told. */
const returnLast = bought.add({ days: 7 });
const onlineReturn = 'statute-cn-online-return-2013:return';

const chinese = (day: Temporal.PlainDate): RegExp =>
  new RegExp(`(${day.year} ?年 ?)?${day.month} ?月 ?${day.day} ?日|${day.toString()}`);

const proof = {
  number: 'MN-2026-000123',
  file: {
    name: '注册成功.png',
    mimeType: 'image/png',
    buffer: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  },
};

const popup = async ({ context, address }: Extension): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(address('popup.html'));
  return page;
};

const shownNotices = ({ worker }: Extension): Promise<string[]> =>
  worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
const badge = ({ worker }: Extension): Promise<string> =>
  worker.evaluate(() => chrome.action.getBadgeText({}));
const deliveries = async ({ worker }: Extension): Promise<string[]> =>
  (await rows(worker, 'deliveries')).map((row) => String(row.key));

test.describe.configure({ mode: 'serial' });
test.describe('the main story', () => {
  test.setTimeout(120_000);
  const profile = newProfile();
  const out = temporaryFolder('exports');
  const exported: Record<string, string> = {};
  let kept: Record<string, unknown>;

  test('bought: a card, one item, the cloth not kept, two deadlines', async () => {
    const extension = await launch({ profile, language: 'zh' });
    const { context, worker, address } = extension;
    await serve(context, { [jdAddress]: jdOrderList([nikonOrder(bought.toString())]) });
    const order = await context.newPage();
    const thrown: string[] = [];
    order.on('pageerror', (error) => thrown.push(error.message));
    await order.goto(jdAddress);

    await expect.poll(() => readCard(order), { timeout: 20_000 }).not.toBeNull();
    const card = await readCard(order);
    expect(card?.text).toContain('Z6III');
    expect(card?.text).toContain('注册');
    expect(card?.text).toMatch(chinese(registerSafe));
    expect(card?.text).toMatch(/向品牌确认/);

    const purchases = await living(worker, 'purchases');
    expect(purchases).toHaveLength(1);
    expect(purchases[0]).toMatchObject({
      store: 'jd',
      orderId: '310000000001',
      orderedOn: bought.toString(),
      currency: 'CNY',
      total: '15298.00',
      status: 'delivered',
      notKept: [{ title: clothTitle }],
    });
    const items = await living(worker, 'items');
    expect(items.map((item) => [item.title, item.brand, item.category])).toEqual([
      [nikonTitle, 'nikon', 'camera-body'],
    ]);

    const library = await context.newPage();
    await library.goto(address('library.html'));
    await library.getByRole('link', { name: /Z6III/ }).first().click();
    const register = library.locator('[data-deadline$=":register"]').first();
    await expect(register).toContainText(chinese(registerSafe));
    const invoice = library.locator('[data-deadline$=":get-invoice"]').first();
    await expect(invoice).toContainText(chinese(invoiceLast));
    // What the law lets one send back: its own section, and a quiet line where the others are things to do.
    const byLaw = library.locator('section[aria-labelledby="by-law"]');
    await expect(byLaw.locator(`[data-deadline="${onlineReturn}"]`)).toContainText(chinese(returnLast));
    const list = await popup(extension);
    await expect(list.locator(`[data-deadline="${onlineReturn}"]`)).toHaveCount(0);
    await list.getByText('还能退换').click();
    await expect(list.getByText(/^退货到/)).toContainText(chinese(returnLast));

    await order.reload();
    await expect.poll(async () => (await living(worker, 'purchases')).length).toBe(1);
    expect(await living(worker, 'items')).toHaveLength(1);
    expect(thrown).toEqual([]);
    await context.close();
  });

  test('a week before: told once by notification, badge and due list', async () => {
    const extension = await launch({ profile, daysAhead });
    await expect.poll(() => badge(extension), { timeout: 20_000 }).not.toBe('');
    await expect.poll(async () => (await shownNotices(extension)).length).toBe(1);
    expect((await deliveries(extension)).filter((key) => /:register\|7$/.test(key))).toHaveLength(1);
    const page = await popup(extension);
    await expect(dueRow(page, 'register')).toContainText('Z6III');
    await expect(dueRow(page, 'register')).toContainText('7');
    await expect(dueRow(page, 'register')).toContainText('先向品牌确认');
    await extension.context.close();
  });

  test('started again on the same day: still due, and not told again', async () => {
    const extension = await launch({ profile, daysAhead });
    const before = await deliveries(extension);
    await expect.poll(() => badge(extension), { timeout: 20_000 }).not.toBe('');
    await expect(dueRow(await popup(extension), 'register')).toBeVisible();
    expect(await shownNotices(extension)).toEqual([]);
    expect(await deliveries(extension)).toEqual(before);
    await extension.context.close();
  });

  test('done with a proof: no more of it; covered through year three, still to be checked', async () => {
    const extension = await launch({ profile, daysAhead });
    const { context, worker, address } = extension;
    const page = await popup(extension);
    const badgeBefore = await badge(extension);
    await answerDone(dueRow(page, 'register'), proof);
    const tasks = await living(worker, 'tasks');
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({
      kind: 'register',
      state: 'done',
      doneOn: weekBefore.toString(),
      proofNumber: proof.number,
    });
    const items = await living(worker, 'items');
    expect(items[0]).toMatchObject({ registeredOn: weekBefore.toString() });
    await expect.poll(() => badge(extension)).not.toBe(badgeBefore);

    const library = await context.newPage();
    await library.goto(address('library.html'));
    await library.getByRole('link', { name: /Z6III/ }).first().click();
    const main = library.getByRole('main');
    await expect(main).toContainText(chinese(yearThree));
    await expect(main).toContainText(proof.number);
    await expect(main).toContainText(/待核实|先向品牌确认/);

    await library.goto(address('library.html'));
    for (const kind of ['zip', 'csv', 'ics'] as const) exported[kind] = await downloadAs(library, kind, out);
    kept = await everything(library);
    await context.close();
  });

  test('the day after: nothing more is said of it', async () => {
    const extension = await launch({ profile, daysAhead: daysAhead + 1 });
    const page = await popup(extension);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expect(dueRow(page, 'register')).toHaveCount(0);
    expect((await deliveries(extension)).filter((key) => /:register\|/.test(key))).toHaveLength(1);
    await extension.context.close();
  });

  test('the exports are read by libraries that we did not write', async () => {
    const files = await readZip(readFileSync(exported.zip ?? ''));
    const names = [...files.keys()];
    expect(names.some((name) => name.endsWith('.json'))).toBe(true);
    const page = names.find((name) => name.endsWith('.html'));
    expect(files.get(page ?? '')?.toString()).toContain('Z6III');
    expect([...files.values()].some((bytes) => bytes.equals(proof.file.buffer))).toBe(true);

    const table = readTable(readFileSync(exported.csv ?? ''));
    expect(table).toHaveLength(1);
    expect(Object.values(table[0] ?? {}).join('\n')).toContain(nikonTitle);
    expect(Object.values(table[0] ?? {}).join('\n')).toContain('310000000001');

    const events = readCalendar(readFileSync(exported.ics ?? '', 'utf8'));
    const invoice = events.find((event) => event.start === invoiceLast.toString());
    expect(invoice?.allDay).toBe(true);
    expect(invoice?.alarms).toBeGreaterThan(0);
    expect(new Set(events.map((event) => event.uid)).size).toBe(events.length);
  });

  test('restored into a fresh profile: the same records, the same bytes, and not twice', async () => {
    const { context, address } = await launch({ daysAhead });
    const library = await context.newPage();
    await library.goto(address('library.html'));
    const backup = { name: 'backup.zip', buffer: readFileSync(exported.zip ?? '') };
    for (const where of ['into an empty library', 'into a full one']) {
      const restored = await restoreFrom(library, backup);
      expect(restored, where).toMatchObject({ ok: true });
      expect(await everything(library), where).toEqual(kept);
    }
    const hashes = Object.entries(await blobHashes(library));
    expect(hashes).toHaveLength(1);
    for (const [stored, computed] of hashes) expect(stored).toBe(computed);
    await context.close();
  });
});

/** Every record, by table, in an order that does not depend on how it came in. */
async function everything(page: Page): Promise<Record<string, unknown>> {
  const tables = ['purchases', 'items', 'tasks', 'files', 'deliveries'];
  const all: Record<string, unknown> = {};
  for (const table of tables)
    all[table] = (await rows(page, table)).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  all.bytes = await blobHashes(page);
  return all;
}
