import { fileURLToPath } from 'node:url';

const repository = new URL('../../../', import.meta.url);
const inside = (path: string): string => fileURLToPath(new URL(path, repository));

/** The built extension, as a user gets it. */
export const normalBuild = inside('extension/.output/chrome-mv3');
/** The same, with the stores granted in its manifest. */
export const testBuild = inside('extension/.output/chrome-mv3-test');
/** For Firefox, as a user gets it. */
export const normalBuildForFirefox = inside('extension/.output/firefox-mv3');
/** For Firefox, stores granted. */
export const firefoxBuild = inside('extension/.output/firefox-mv3-test');
/** The site. */
export const siteBuild = inside('site/dist');
/** Samples that lie beside the repository on some machines. */
export const shared = inside('../shared');
