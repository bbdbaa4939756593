import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAsLoaded } from '../src/content/page-turns.ts';
import { detect } from '../src/detectors/index.ts';

/** *Read this page*: injected once, by the popup's click, and its result goes back to the background. */
export default defineUnlistedScript(() =>
  detect(new URL(location.href), document, { fresh: isAsLoaded(window) }),
);
