import type { Scene } from './scenes.ts';

const both = [360, 1280];

/** The calculator with one of its own examples open, by the words of the link. */
const example =
  (words: RegExp): Scene['open'] =>
  async (page, { site, lang }) => {
    await page.goto(`${site}${lang === 'en' ? 'en/' : ''}lenovo-coupons/`);
    await page.getByRole('link', { name: words }).click();
    await page.locator('.bq-answer').waitFor();
  };

export const couponScenes: Scene[] = [
  { name: 'coupons-allowed', widths: both, whole: true, open: example(/小新|a notebook that can/) },
  { name: 'coupons-denied', widths: both, whole: true, open: example(/两条规则|two rules/) },
  { name: 'coupons-two-readings', widths: both, whole: true, open: example(/两种读法|two readings/) },
];
