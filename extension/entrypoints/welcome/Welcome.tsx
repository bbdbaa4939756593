import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { STORES } from '../../src/detectors/stores.ts';
import type { Store } from '../../src/detectors/types.ts';
import { requestPatterns } from '../../src/platform/permissions.ts';
import { Mark } from '../../src/ui/Mark.tsx';
import { usePage } from '../../src/ui/page-context.ts';
import { siteName } from '../../src/ui/stores.ts';
import { useGranted } from '../../src/ui/use-granted.ts';
import { storeName } from '../../src/words/store-names.ts';
import { Promises } from './Promises.tsx';
import { StoreChoice } from './StoreChoice.tsx';

/** First run: one decision, one click, and in plain words what is kept and where. */
export function Welcome(): JSX.Element | null {
  const { words, lang } = usePage();
  const granted = useGranted();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState(false);
  if (!granted) return null;

  const asked = [...ticked].filter((pattern) => !granted.has(pattern));
  const stores = STORES.filter((store) => store.matches.some((pattern) => asked.includes(pattern)));
  const ready = STORES.filter((store) => store.matches.some((pattern) => granted.has(pattern)));

  const allGranted = STORES.every((store) => store.matches.every((pattern) => granted.has(pattern)));
  const siteOf = (store: Store) => siteName(store.matches.find((pattern) => granted.has(pattern)) ?? '');

  // The request must be the click's own: any `await` before it and Firefox refuses.
  const ask = () => {
    void requestPatterns(asked).then((allowed) => setRefused(!allowed));
  };

  return (
    <main class="welcome">
      <header>
        <Mark />
        <p class="brand">{words.product}</p>
      </header>
      <h1>{words.welcome.title}</h1>
      <p class="lead">{words.welcome.lead}</p>

      <section class="choose" aria-labelledby="choose">
        <h2 id="choose">{words.welcome.choose}</h2>
        <p class="muted">{words.welcome.chooseText}</p>
        <ul class="stores">
          {STORES.map((store) => (
            <StoreChoice key={store.id} store={store} granted={granted} ticked={ticked} onTick={setTicked} />
          ))}
        </ul>
        {!allGranted && (
          <>
            <button type="button" class="btn primary big" disabled={asked.length === 0} onClick={ask}>
              {asked.length === 0 ? words.welcome.askNone : words.welcome.ask(stores.length)}
            </button>
            <p class="muted small" role="status">
              {refused && asked.length > 0 ? words.welcome.refused : words.welcome.askNote}
            </p>
          </>
        )}
      </section>

      {ready.length > 0 && (
        <section class="ready" aria-labelledby="ready">
          <h2 id="ready">{words.welcome.ready}</h2>
          <p>{words.welcome.readyText}</p>
          <p class="buttons">
            {ready.map((store) => (
              <a
                key={store.id}
                class="btn"
                href={store.ordersAt(siteOf(store))}
                target="_blank"
                rel="noreferrer"
              >
                {words.welcome.goOrders(storeName(store.id, lang))}
              </a>
            ))}
            <a class="btn quiet" href="/library.html">
              {words.welcome.openBooklet}
            </a>
          </p>
        </section>
      )}

      <Promises />
    </main>
  );
}
