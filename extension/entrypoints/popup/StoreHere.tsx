import { dateWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StoreOffer, StoreTrouble } from '../../src/messages/popup.ts';
import { requestPatterns } from '../../src/platform/permissions.ts';
import { send } from '../../src/platform/send.ts';
import { openReport } from '../../src/platform/tabs.ts';
import { usePage } from '../../src/ui/page-context.ts';
import { useGranted } from '../../src/ui/use-granted.ts';
import { storeName } from '../../src/words/store-names.ts';
import { fieldNames, STORE_WORDS } from '../../src/words/store-words.ts';
import { addHref } from '../library/hrefs.ts';

/** A store that we know and may not read yet: one press, in the click itself. */
export function AllowStore({ offer }: { offer: StoreOffer }): JSX.Element | null {
  const { lang } = usePage();
  const granted = useGranted();
  const words = STORE_WORDS[lang];
  if (offer.patterns.every((pattern) => granted?.has(pattern))) return null;
  return (
    <div class="store-here">
      <button type="button" class="btn primary wide" onClick={() => void requestPatterns(offer.patterns)}>
        {words.allow(storeName(offer.store, lang))}
      </button>
      <p class="small muted">{words.allowWhy}</p>
    </div>
  );
}

/** The store has probably changed: what is missing, add-by-hand with what was readable, and a report. */
export function StoreChanged({ trouble, tabId }: { trouble: StoreTrouble; tabId: number }): JSX.Element {
  const { lang, today } = usePage();
  const words = STORE_WORDS[lang];
  const since = trouble.lastGoodOn && dateWords(trouble.lastGoodOn, lang, today);
  return (
    <section class="store-here said is-warning" aria-labelledby="changed">
      <h2 id="changed">{words.changed(storeName(trouble.store, lang))}</h2>
      <p>{words.changedText(fieldNames(trouble.missing, lang), since)}</p>
      <p class="buttons">
        <a class="btn" href={`/library.html${addHref(trouble.form)}`} target="_blank" rel="noreferrer">
          {words.addByHand}
        </a>
        <ReportButton tabId={tabId} />
      </p>
      <p class="small muted">{words.reportWhy}</p>
    </section>
  );
}

/** Makes the report of this tab's page and opens it, to be looked at. */
export function ReportButton({ tabId }: { tabId: number }): JSX.Element {
  const { lang } = usePage();
  const [failed, setFailed] = useState(false);
  async function make() {
    const made = await send('report-page', { tabId });
    setFailed(made === null);
    if (made) await openReport(made.tabId);
  }
  return (
    <>
      <button type="button" class="btn quiet" onClick={() => void make()}>
        {STORE_WORDS[lang].report}
      </button>
      {failed && <span role="alert">{STORE_WORDS[lang].reportFailed}</span>}
    </>
  );
}
