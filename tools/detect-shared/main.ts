import { detect } from '../../extension/src/detectors/index.ts';
import { comparePage, manifestErrors } from '../../extension/src/detectors/shared-pages/compare.ts';
import { documentOf, savedPages } from '../../extension/src/detectors/shared-pages/manifest.ts';
import { errorTable, exactnessTable, storeTable, wrongList } from './tables.ts';

/**
 * `pnpm detect:shared`: every saved web page in `../shared/stores` through the code of `baoqi detect`, against the
 * manifest. Tables on standard output; exit 1 when anything is wrong.
 */
const pages = savedPages();
if (pages.length === 0) {
  console.log('../shared/stores is not beside this repository: skipped');
} else {
  const results = pages.map((page) => comparePage(page, detect(new URL(page.url), documentOf(page))));
  const wrong = wrongList(results);
  console.log(`${pages.length} saved web pages\n\n${storeTable(results)}\n\n${exactnessTable(results)}`);
  console.log(`\nWhere the manifest leaves out what the page shows:\n\n${errorTable(manifestErrors)}`);
  console.log(wrong.length === 0 ? '\nNothing is wrong.' : `\nWrong:\n${wrong.join('\n')}`);
  if (wrong.length > 0) process.exitCode = 1;
}
