import { dateWords } from '@baoqi/ui';
import type { JSX } from 'preact';
import { keepTitle, listNotKept } from '../../../src/records/items.ts';
import { matchTitle } from '../../../src/ui/match-title.ts';
import { usePage } from '../../../src/ui/page-context.ts';
import { useChange } from '../../../src/ui/Toast.tsx';
import { useWatch } from '../../../src/ui/use-watch.ts';
import { storeName } from '../../../src/words/store-names.ts';

const SHOWN = 50;

/** The rest of the orders: one press brings a thing in where the matcher erred. */
export function NotKept(): JSX.Element | null {
  const { words, lang, today } = usePage();
  const change = useChange();
  const titles = useWatch(listNotKept, 'not-kept');
  if (titles.state !== 'ready' || titles.value.length === 0) return null;
  return (
    <details class="not-kept">
      <summary>
        {words.library.notKept} <span class="count">{words.library.count(titles.value.length)}</span>
      </summary>
      <p class="muted small">{words.library.notKeptText}</p>
      <ul class="panel">
        {titles.value.slice(0, SHOWN).map(({ purchase, index, title }) => (
          <li key={`${purchase.id} ${index} ${title}`}>
            <span class="not-kept-line">
              <span class="not-kept-title">{title}</span>
              <span class="muted small">
                {storeName(purchase.store, lang)}
                {purchase.orderedOn && ` · ${dateWords(purchase.orderedOn, lang, today)}`}
              </span>
            </span>
            <button
              type="button"
              class="btn"
              onClick={async () =>
                change(keepTitle(purchase.id, index, await matchTitle(title, purchase)), words.library.kept)
              }
            >
              {words.library.keep}
              <span class="visually-hidden"> {title}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
