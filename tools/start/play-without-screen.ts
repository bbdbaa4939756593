import { mkdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import { readCard } from '../../tests/e2e/support/card.ts';
import { launch } from '../../tests/e2e/support/launch.ts';
import { downloadAs } from '../../tests/e2e/support/library.ts';
import { root } from '../setup/run.ts';
import { sampleAddress, samplePage } from './sample.ts';

/** Runs the main job where nobody can look, says what happened, and leaves pictures and files. */
export const playWithoutScreen = async (browser: string, siteAddress: string): Promise<void> => {
  const out = `${root}/out/start`;
  mkdirSync(out, { recursive: true });
  console.log('\nThere is no screen here, so the main job runs by itself:');
  const { context, address } = await launch({ executable: browser });
  try {
    await context.route(sampleAddress, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: samplePage() }),
    );
    const order = await context.newPage();
    await order.goto(sampleAddress);
    await expect.poll(() => readCard(order), { timeout: 20_000 }).not.toBeNull();
    const card = await readCard(order);
    console.log(`\n1. An order page at ${sampleAddress}\n   The card says: ${card?.text}`);
    await order.screenshot({ path: `${out}/1-card.png` });

    const library = await context.newPage();
    await library.goto(address('library.html'));
    await library.waitForLoadState('networkidle');
    await library.screenshot({ path: `${out}/2-library.png` });
    const popup = await context.newPage();
    await popup.setViewportSize({ width: 380, height: 600 });
    await popup.goto(address('popup.html'));
    await popup.waitForLoadState('networkidle');
    await popup.screenshot({ path: `${out}/3-popup.png` });
    console.log(
      '2. The library keeps the camera and remembers the cloth as not kept; the popup lists what is due.',
    );

    for (const kind of ['zip', 'csv', 'ics'] as const) await downloadAs(library, kind, out);
    console.log('3. Everything was exported as ZIP, CSV and ICS.');

    const site = await context.newPage();
    await site.goto(siteAddress);
    await site.screenshot({ path: `${out}/4-site.png` });
    console.log(`4. The site compares brands.\n\nPictures and files: ${out}`);
  } finally {
    await context.close();
  }
};
