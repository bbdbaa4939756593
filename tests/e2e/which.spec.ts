import { expect, test } from '@playwright/test';
import { type JdOrder, jdAddress, jdOrderList } from '../fixtures/jd-order-list.ts';
import { readCard } from './support/card.ts';
import { living } from './support/database.ts';
import { launch } from './support/launch.ts';
import { serve } from './support/store-pages.ts';

/** Two makers, one camera: nobody can say from the name alone. */
const title = '索尼 尼康 微单相机 高清旅行';
const day = Temporal.Now.plainDateISO('Asia/Shanghai').subtract({ days: 1 }).toString();
const order = (id: string): JdOrder => ({
  id,
  at: `${day} 10:00:00`,
  shop: '星河数码专营店',
  status: '已完成',
  total: '1,999.00',
  items: [{ title, quantity: 1 }],
});

test('what the name leaves open is asked; one tap says it, and the next purchase is right', async () => {
  test.setTimeout(120_000);
  const { context, worker, address } = await launch({ language: 'zh' });
  try {
    await serve(context, { [jdAddress]: jdOrderList([order('310000000901')]) });
    const page = await context.newPage();
    await page.goto(jdAddress);
    await expect
      .poll(async () => (await readCard(page))?.text ?? '', { timeout: 20_000 })
      .toContain('这是哪一种？');

    const [before] = await living(worker, 'items');
    const library = await context.newPage();
    await library.goto(address(`library.html#item=${before?.id}`));
    const question = library.getByRole('region', { name: '这是哪一种？' });
    await expect(question).toContainText('多半是');
    await expect(question.getByRole('button', { name: /给.+用的配件/ })).toBeVisible();

    await page.bringToFront();
    const card = await readCard(page);
    await card?.press(/^尼康 相机机身/);
    await expect.poll(async () => (await living(worker, 'items'))[0]?.brand).toBe('nikon');
    await expect.poll(async () => (await readCard(page))?.text ?? '').not.toContain('这是哪一种？');
    await expect(question).toHaveCount(0);

    await serve(context, { [jdAddress]: jdOrderList([order('310000000902'), order('310000000901')]) });
    await page.reload();
    await expect.poll(async () => (await living(worker, 'items')).length).toBe(2);
    const brands = (await living(worker, 'items')).map(({ brand }) => brand);
    expect(brands).toEqual(['nikon', 'nikon']);
  } finally {
    await context.close();
  }
});
