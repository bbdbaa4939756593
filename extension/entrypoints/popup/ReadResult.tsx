import type { JSX } from 'preact';
import type { ReadPageResult } from '../../src/messages/popup.ts';
import { usePage } from '../../src/ui/page-context.ts';
import { STORE_WORDS } from '../../src/words/store-words.ts';
import { addHref, itemHref } from '../library/hrefs.ts';
import { ReportButton } from './StoreHere.tsx';

type ReadResultProps = { result: ReadPageResult; tabId: number | null };

/** What came of reading a page, in words, with a way on where there is one. */
export function ReadResult({ result, tabId }: ReadResultProps): JSX.Element {
  const { words, lang } = usePage();
  switch (result.kind) {
    case 'kept':
    case 'already-kept':
      return (
        <div class="said is-ok">
          <p>
            {result.kind === 'kept'
              ? words.popup.kept(result.items.length)
              : words.popup.alreadyKept(result.items.length)}
          </p>
          <ul>
            {result.items.slice(0, 5).map((item) => (
              <li key={item.itemId}>
                <a href={`/library.html${itemHref(item.itemId)}`} target="_blank" rel="noreferrer">
                  {item.title}
                </a>
              </li>
            ))}
          </ul>
          {result.notKept > 0 && <p class="muted">{words.popup.notKept(result.notKept)}</p>}
        </div>
      );
    case 'needs-user':
      return (
        <div class="said">
          <p>
            {result.form.missing.length === 0
              ? words.popup.readByLabels
              : `${words.popup.needsUser} ${result.form.missing
                  .map((name) => words.popup.missing[name])
                  .join(lang === 'zh' ? '、' : ', ')}`}
          </p>
          <a class="btn" href={`/library.html${addHref(result.form)}`} target="_blank" rel="noreferrer">
            {result.form.missing.length === 0 ? words.popup.check : words.popup.fillIn}
          </a>
        </div>
      );
    case 'not-a-purchase-any-more':
      return <p class="said">{words.popup.gone}</p>;
    case 'unreadable':
      return (
        <div class="said">
          <p>{words.popup.unreadable}</p>
          <p class="buttons">
            <a class="btn" href={`/library.html${addHref(result.form)}`} target="_blank" rel="noreferrer">
              {STORE_WORDS[lang].addByHand}
            </a>
            {tabId !== null && <ReportButton tabId={tabId} />}
          </p>
        </div>
      );
    case 'not-an-order-page':
      return <p class="said">{words.popup.notOrder}</p>;
    case 'not-allowed':
      return <p class="said">{words.popup.notAllowed}</p>;
    case 'storage':
      return <p class="problem">{words.problem[result.because]}</p>;
  }
}
