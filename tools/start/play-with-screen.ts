import { launch } from '../../tests/e2e/support/launch.ts';
import { sampleAddress, samplePage } from './sample.ts';

/** Opens a browser with everything in it and leaves it to the person; resolves when they close it. */
export const playWithScreen = async (browser: string, siteAddress: string): Promise<void> => {
  const { context, address } = await launch({
    headful: true,
    executable: browser,
    viewport: null,
  });
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  await context.route(sampleAddress, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: samplePage() }),
  );
  const library = context.pages()[0] ?? (await context.newPage());
  await library.goto(address('library.html'));
  await (await context.newPage()).goto(siteAddress);
  const order = await context.newPage();
  await order.goto(sampleAddress);
  await order.bringToFront();
  console.log(`
Three tabs are open:
  1. ${sampleAddress}
     a sample order page, served from here at its real address: a Nikon camera and a lens cloth.
     Baoqi's card appears in its corner within seconds.
  2. ${siteAddress}
     the site that compares brands.
  3. the library with what was kept. The toolbar button opens the popup.
This build has the stores granted, so that it works at once. The build for users grants none:
its welcome page asks you, store by store (extension/.output/chrome-mv3).
Each start begins with an empty library. Close the browser to end.`);
  await closed;
};
