import { buildAll, buildsToPlay } from '../build/steps.ts';
import { root } from '../setup/run.ts';
import { ensureSystem, forStart } from '../setup/system.ts';
import { findBrowser, hasScreen } from './find-browser.ts';
import { playWithScreen } from './play-with-screen.ts';
import { playWithoutScreen } from './play-without-screen.ts';
import { serveSite } from './serve-site.ts';

const byHand = (site: string): string => `
No browser was found that takes an extension from the command line
(Chromium, Edge, or Playwright's: npx playwright install chromium; or name one in BAOQI_BROWSER).
In Google Chrome, load it by hand:
  1. open chrome://extensions and switch on "Developer mode"
  2. press "Load unpacked" and choose ${root}/extension/.output/chrome-mv3
The site is at ${site}. Ctrl-C ends.`;

if (findBrowser() === null) await ensureSystem(forStart);
const notBuilt = await buildAll(buildsToPlay);
if (notBuilt.length > 0) throw new Error(`not built: ${notBuilt.join(', ')}`);

const { address, server } = await serveSite(`${root}/site/dist`, Number(process.env.PORT ?? 0));
const browser = findBrowser();
if (browser === null) console.log(byHand(address));
else {
  await (hasScreen() ? playWithScreen(browser, address) : playWithoutScreen(browser, address));
  server.close();
  server.closeAllConnections();
}
