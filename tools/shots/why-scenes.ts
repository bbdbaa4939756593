import type { Locator, Page } from '@playwright/test';
import { living } from '../../tests/e2e/support/database.ts';
import type { Extension } from '../../tests/e2e/support/launch.ts';

const today = Temporal.Now.plainDateISO('Asia/Shanghai');
const ago = (days: number): string => today.subtract({ days }).toString();

/** Something bought, and the one of its deadlines that is asked about. */
type Reason = {
  name: string;
  /** The day on which the browser stands, so that what is asked about is still to be done; null: today. */
  on: string | null;
  title: string;
  ordered: string;
  /** More dates, typed into the fields of the item's page by their labels. */
  dates: Partial<Record<Field, string>>;
  /** How the key of the deadline begins and ends. */
  deadline: [policy: string, action: string];
};

type Field = 'delivered' | 'invoiced' | 'activated';
const fields: [Field, RegExp][] = [
  ['delivered', /^(收货日|Delivered)$/],
  ['invoiced', /^(开票日|Invoiced)$/],
  ['activated', /^(激活日|Activated)$/],
];

const nikon = '尼康（Nikon）Z50 微单相机 机身';

export const reasons: Reason[] = [
  {
    name: 'nikon-2019-12-31',
    on: '2020-01-10',
    title: nikon,
    ordered: '2019-12-31',
    dates: {},
    deadline: ['nikon-cn-registration', 'register'],
  },
  {
    name: 'nikon-2020-01-01',
    on: '2020-01-10',
    title: nikon,
    ordered: '2020-01-01',
    dates: {},
    deadline: ['nikon-cn-registration', 'register'],
  },
  {
    name: 'dji-48-hours',
    on: null,
    title: 'DJI 大疆 Mini 4 Pro 无人机 畅飞套装',
    ordered: ago(3),
    dates: { delivered: ago(1), activated: ago(0) },
    deadline: ['dji-cn-care-drone', 'buy-care'],
  },
  {
    // Sold on 24 September 2026: the seventh day is 1 October, the first of the National Day holidays.
    name: 'sanbao-national-day',
    on: '2026-09-26',
    title: '联想（Lenovo）小新 Pro 16 笔记本电脑',
    ordered: '2026-09-24',
    dates: { delivered: '2026-09-25', invoiced: '2026-09-24' },
    deadline: ['statute-cn-sanbao', 'return'],
  },
];

/** Days by which the browser's clock is to be moved. */
export const daysAhead = ({ on }: Reason): number =>
  on === null ? 0 : today.until(Temporal.PlainDate.from(on)).days;

/** Types the purchase in as a person would, opens the reason and pictures the page down to it. False: no such deadline. */
export const pictureWhy = async (
  { context, address }: Extension,
  reason: Reason,
  file: string,
): Promise<boolean> => {
  const page = await context.newPage();
  try {
    await page.goto(address('library.html#add'));
    await page.locator('input[name=title]').fill(reason.title);
    await page.locator('input[name=ordered]').fill(reason.ordered);
    await page.locator('form button[type=submit]').click();
    await page.locator('.item-page h1').waitFor();
    await typeDates(page, reason.dates);
    // Without the toast that says "saved".
    await page.reload();
    await page.locator('.item-page h1').waitFor();
    const [policy, action] = reason.deadline;
    const row = page.locator(`li[data-deadline^="${policy}"][data-deadline$=":${action}"]`).first();
    if ((await row.count()) === 0) return false;
    await row.locator('summary').click();
    await row.locator('.why-steps').waitFor();
    await untilRowEnds(page, row, file);
    return true;
  } finally {
    await page.close();
  }
};

const typeDates = async (page: Page, dates: Reason['dates']): Promise<void> => {
  for (const [name, label] of fields) {
    const day = dates[name];
    if (day === undefined) continue;
    await page.getByLabel(label).fill(day);
    await untilKept(page, name, day);
  }
};

const untilKept = async (page: Page, name: Field, day: string): Promise<void> => {
  const kept = async (): Promise<boolean> =>
    (await living(page, 'items')).some(({ dates }) => JSON.stringify(dates).includes(`"${name}":"${day}"`));
  while (!(await kept())) await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
};

/** From the top of the page to the end of the row. */
const untilRowEnds = async (page: Page, row: Locator, file: string): Promise<void> => {
  await page.evaluate(() => scrollTo(0, 0));
  const box = await row.boundingBox();
  if (!box) throw new Error('the reason is not to be seen');
  const clip = { x: 0, y: 0, width: 1280, height: Math.ceil(box.y + box.height + 24) };
  await page.screenshot({ path: file, fullPage: true, clip, animations: 'disabled' });
};
