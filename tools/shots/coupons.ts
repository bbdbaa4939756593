import { mkdirSync } from 'node:fs';
import { launch } from '../../tests/e2e/support/launch.ts';
import { buildAll, buildsToPlay } from '../build/steps.ts';
import { root } from '../setup/run.ts';
import { ensureSystem, forStart } from '../setup/system.ts';
import { serveSite } from '../start/serve-site.ts';
import { couponScenes } from './coupon-scenes.ts';

/** `pnpm shots:coupons [scene …]`: Lenovo's coupons on site and in the extension, both languages, light and dark, narrow and wide. */
const only = process.argv.slice(2);
const out = `${root}/out/shots`;
await ensureSystem(forStart);
if (!process.env.BAOQI_BUILT) {
  const notBuilt = await buildAll(buildsToPlay);
  if (notBuilt.length > 0) throw new Error(`not built: ${notBuilt.join(', ')}`);
}
mkdirSync(out, { recursive: true });
const { address: site, server } = await serveSite(`${root}/site/dist`);

let taken = 0;
for (const lang of ['zh', 'en'] as const)
  for (const colorScheme of ['light', 'dark'] as const) {
    const extension = await launch({ language: lang, colorScheme });
    try {
      for (const scene of couponScenes.filter(({ name }) => only.length === 0 || only.includes(name))) {
        const tab = await extension.context.newPage();
        await scene.open(tab, { extension, site, lang });
        for (const width of scene.widths) {
          await tab.setViewportSize({ width, height: width === 360 ? 740 : 900 });
          const path = `${out}/${scene.name}-${lang}-${colorScheme}-${width}.png`;
          await tab.screenshot({ path, fullPage: scene.whole, animations: 'disabled' });
          taken += 1;
        }
        await tab.close();
      }
    } finally {
      await extension.context.close();
    }
  }
server.close();
server.closeAllConnections();
console.log(`${taken} pictures in ${out}`);
