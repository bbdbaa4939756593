import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAnyPage } from '../src/content/read-any-page.ts';

/** *Read this page*: injected once, by the popup's click, and its result goes back to the background. */
export default defineUnlistedScript(() => readAnyPage(new URL(location.href), document));
