import { mkdirSync } from 'node:fs';
import { launch } from '../../tests/e2e/support/launch.ts';
import { buildAll, buildsToPlay } from '../build/steps.ts';
import { root } from '../setup/run.ts';
import { ensureSystem, forStart } from '../setup/system.ts';
import { daysAhead, pictureWhy, reasons } from './why-scenes.ts';

/** `pnpm shots:why`: "why this date?" opened on real item pages, both languages, in out/shots/why-*.png. */
const out = `${root}/out/shots`;
await ensureSystem(forStart);
if (!process.env.BAOQI_BUILT) {
  const notBuilt = await buildAll(buildsToPlay);
  if (notBuilt.length > 0) throw new Error(`not built: ${notBuilt.join(', ')}`);
}
mkdirSync(out, { recursive: true });

let taken = 0;
const missing: string[] = [];
for (const lang of ['zh', 'en'] as const) {
  for (const reason of reasons) {
    const viewport = { width: 1280, height: 1000 };
    const extension = await launch({ language: lang, viewport, daysAhead: daysAhead(reason) });
    try {
      const file = `${out}/why-${reason.name}-${lang}.png`;
      if (await pictureWhy(extension, reason, file)) taken += 1;
      else missing.push(`${reason.name} (${lang}): the item has no deadline ${reason.deadline.join('…:')}`);
    } finally {
      await extension.context.close();
    }
  }
}
console.log(`${taken} of ${2 * reasons.length} pictures in ${out}`);
for (const one of missing) console.error(`not taken: ${one}`);
process.exitCode = missing.length > 0 ? 1 : 0;
