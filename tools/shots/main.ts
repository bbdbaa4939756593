import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { living } from '../../tests/e2e/support/database.ts';
import { launch } from '../../tests/e2e/support/launch.ts';
import { normalBuild } from '../../tests/e2e/support/paths.ts';
import { serve } from '../../tests/e2e/support/store-pages.ts';
import { jdAddress, jdOrderList } from '../../tests/fixtures/jd-order-list.ts';
import { buildAll, buildsToPlay } from '../build/steps.ts';
import { root } from '../setup/run.ts';
import { ensureSystem, forStart } from '../setup/system.ts';
import { serveSite } from '../start/serve-site.ts';
import { sampleOrders } from './sample-orders.ts';
import { type Scene, type Stage, scenes } from './scenes.ts';

/** `pnpm shots [scene …]`: pictures of every face, both languages, light and dark, narrow and wide, in out/shots. */
const only = process.argv.slice(2);
const out = `${root}/out/shots`;
const pictures = `${root}/docs/pictures`;

/** The ones that the README shows. */
const chosen = new Map([
  ['card-zh-light-1280', 'card'],
  ['popup-zh-light-360', 'popup'],
  ['library-zh-light-1280', 'library'],
  ['item-zh-light-1280', 'item'],
  ['comparison-zh-light-1280', 'comparison'],
]);

await ensureSystem(forStart);
if (!process.env.BAOQI_BUILT) {
  const notBuilt = await buildAll(buildsToPlay);
  if (notBuilt.length > 0) throw new Error(`not built: ${notBuilt.join(', ')}`);
}
if (only.length === 0) rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
mkdirSync(pictures, { recursive: true });
const { address: site, server } = await serveSite(`${root}/site/dist`);
const { before, now } = sampleOrders();

const sizeOf = (scene: Scene, width: number) => ({
  width,
  height: scene.name === 'popup' ? 600 : width === 360 ? 740 : 800,
});

const wanted = (name: string): boolean => only.length === 0 || only.includes(name) || name === 'card';

let taken = 0;

const take = async (scene: Scene, stage: Stage, look: string): Promise<void> => {
  const tab = await stage.extension.context.newPage();
  // The card's own animation is out of reach in its closed root; a still one is what people see after half a second.
  await tab.emulateMedia({ reducedMotion: 'reduce' });
  await tab.setViewportSize(sizeOf(scene, scene.widths[0] ?? 360));
  await scene.open(tab, stage);
  for (const width of scene.widths) {
    const name = `${scene.name}-${stage.lang}-${look}-${width}`;
    await tab.setViewportSize(sizeOf(scene, width));
    await tab.screenshot({ path: `${out}/${name}.png`, fullPage: scene.whole, animations: 'disabled' });
    taken += 1;
    const readme = chosen.get(name);
    if (readme) copyFileSync(`${out}/${name}.png`, `${pictures}/${readme}.png`);
  }
  await tab.close();
};

for (const lang of ['zh', 'en'] as const)
  for (const colorScheme of ['light', 'dark'] as const) {
    const extension = await launch({ language: lang, colorScheme });
    const { context, worker } = extension;
    const stage = { extension, site, lang };
    try {
      await serve(context, { [jdAddress]: jdOrderList(before) }, [site]);
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(jdAddress);
      while ((await living(worker, 'purchases')).length < before.length)
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      await serve(context, { [jdAddress]: jdOrderList(now) }, [site]);
      // The card comes first: it shows only what is new.
      const inOrder = [...scenes].sort((a, b) => Number(b.name === 'card') - Number(a.name === 'card'));
      for (const scene of inOrder.filter(({ name, fresh }) => wanted(name) && !fresh))
        await take(scene, stage, colorScheme);
    } finally {
      await context.close();
    }
    // What somebody sees who has just installed it: the build for users, which no store was granted to.
    const installed = await launch({ language: lang, colorScheme, build: normalBuild });
    try {
      for (const scene of scenes.filter(({ name, fresh }) => wanted(name) && fresh))
        await take(scene, { extension: installed, site, lang }, colorScheme);
    } finally {
      await installed.context.close();
    }
  }
server.close();
server.closeAllConnections();
console.log(`${taken} pictures in ${out}; ${chosen.size} of them in docs/pictures`);
