import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../src/platform/send.ts';
import { redactPage } from '../src/redact/redact-page.ts';

/** *Save a report*: injected once, by the popup's click. Works on a copy; the page stays as it is. */
export default defineUnlistedScript(async () => {
  const known = await send('known-words', {});
  const copy = document.cloneNode(true);
  if (!known || !(copy instanceof Document)) return '';
  const { html, url } = redactPage(copy, { url: location.href, known: new Set(known), keepNames: false });
  return `<!-- url: ${url} -->\n${html}`;
});
