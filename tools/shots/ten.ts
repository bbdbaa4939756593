import { mkdirSync } from 'node:fs';
import { launch } from '../../tests/e2e/support/launch.ts';
import { serve } from '../../tests/e2e/support/store-pages.ts';
import { buildAll, buildsToPlay } from '../build/steps.ts';
import { root } from '../setup/run.ts';
import { ensureSystem, forStart } from '../setup/system.ts';
import { serveSite } from '../start/serve-site.ts';

/**
 * `pnpm shots:ten`: ten policies of ten makers, of every kind that the mainland has today, on the item page of somebody
 * who bought the thing and on the site, in out/shots/ten-*.png. Ends with 1 where a page does not show its policy, or
 * where no source is one press away.
 */
const policies = [
  { id: 'nikon-cn-registration-2020', title: '尼康（Nikon）Z50 微单相机 机身' },
  { id: 'dji-cn-care-drone', title: 'DJI 大疆 Mini 4 Pro 无人机 畅飞套装' },
  { id: 'lenovo-cn-care-laptop', title: '联想（Lenovo）小新 Pro 16 笔记本电脑' },
  { id: 'leica-cn-base', title: '徕卡（Leica）SL3 全画幅微单 机身' },
  { id: 'huawei-cn-care', title: '华为（HUAWEI）Mate 70 Pro 5G手机' },
  { id: 'oppo-cn-care-2024-05', title: 'OPPO Find X8 5G手机' },
  { id: 'asus-cn-registration-battery', title: '华硕（ASUS）灵耀14 笔记本电脑' },
  { id: 'samsung-cn-base-ssd-5y', title: '三星（SAMSUNG）990 PRO 1TB 固态硬盘' },
  { id: 'siemens-cn-base', title: '西门子（SIEMENS）10公斤 滚筒洗衣机' },
  { id: 'apple-cn-care', title: 'Apple iPhone 16 Pro 256GB 手机' },
];

const out = `${root}/out/shots`;
await ensureSystem(forStart);
if (!process.env.BAOQI_BUILT) {
  const notBuilt = await buildAll(buildsToPlay);
  if (notBuilt.length > 0) throw new Error(`not built: ${notBuilt.join(', ')}`);
}
mkdirSync(out, { recursive: true });
const today = Temporal.Now.plainDateISO('Asia/Shanghai');
const { address: site, server } = await serveSite(`${root}/site/dist`);
const missing: string[] = [];

for (const lang of ['zh', 'en'] as const) {
  const extension = await launch({ language: lang, viewport: { width: 1280, height: 1000 } });
  try {
    await serve(extension.context, {}, [site]);
    const page = await extension.context.newPage();
    for (const { id, title } of policies) {
      await page.goto(`${site}${lang === 'en' ? 'en/' : ''}brands/${id.split('-')[0]}/#${id}`);
      const card = page.locator(`[data-policy="${id}"]`);
      await card.waitFor();
      for (const closed of await card.locator('details:not([open]) > summary').all()) await closed.click();
      const words = ((await card.locator('h3').first().textContent()) ?? '').trim();
      const sources = await card.locator('a[href^="http"]').count();
      await card.screenshot({ path: `${out}/ten-${id}-site-${lang}.png`, animations: 'disabled' });
      if (sources === 0) missing.push(`${id} (${lang}): no source to press on the site`);

      await page.goto(extension.address('library.html#add'));
      await page.reload();
      await page.locator('input[name=title]').fill(title);
      await page.locator('input[name=ordered]').fill(today.subtract({ days: 2 }).toString());
      await page.locator('form button[type=submit]').click();
      await page.locator('.item-page h1').waitFor();
      await page.reload();
      await page.locator('.item-page h1').waitFor();
      const shown = ((await page.locator('.item-page').textContent()) ?? '').includes(words);
      const deadlines = await page.locator(`[data-deadline^="${id}"]`).count();
      await page.screenshot({
        path: `${out}/ten-${id}-item-${lang}.png`,
        fullPage: true,
        animations: 'disabled',
      });
      if (!shown && deadlines === 0) missing.push(`${id} (${lang}): not on the item page of ${title}`);
    }
  } finally {
    await extension.context.close();
  }
}
server.close();
server.closeAllConnections();
console.log(`${policies.length} policies on item page and site, both languages, in ${out}`);
for (const one of missing) console.error(`not shown: ${one}`);
process.exitCode = missing.length > 0 ? 1 : 0;
