import type { JSX } from 'preact';
import type { Store } from '../../src/detectors/types.ts';
import { usePage } from '../../src/ui/page-context.ts';
import { siteName } from '../../src/ui/stores.ts';
import { storeName } from '../../src/words/store-names.ts';

type StoreChoiceProps = {
  store: Store;
  granted: ReadonlySet<string>;
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
};

/** A store with its tick box; where it has many national sites, each can be ticked alone. */
export function StoreChoice({ store, granted, ticked, onTick }: StoreChoiceProps): JSX.Element {
  const { words, lang } = usePage();
  const has = (pattern: string) => granted.has(pattern) || ticked.has(pattern);
  const all = store.matches.every(has);
  const some = store.matches.some(has);
  const allGranted = store.matches.every((pattern) => granted.has(pattern));

  const tick = (patterns: readonly string[], on: boolean) => {
    const next = new Set(ticked);
    for (const pattern of patterns) on ? next.add(pattern) : next.delete(pattern);
    onTick(next);
  };

  return (
    <li class="store" data-store={store.id}>
      <label>
        <input
          type="checkbox"
          checked={all}
          indeterminate={some && !all}
          disabled={allGranted}
          onChange={(e) => tick(store.matches, e.currentTarget.checked)}
        />
        <b>{storeName(store.id, lang)}</b>
        <span class="muted small">
          {store.matches.length === 1
            ? siteName(store.matches[0] ?? '')
            : words.welcome.sites(store.matches.length)}
        </span>
        {allGranted && <span class="tag is-ok">{words.welcome.granted}</span>}
      </label>
      {store.matches.length > 1 && !allGranted && (
        <details>
          <summary class="small">{words.welcome.pickSites}</summary>
          <ul class="sites">
            {store.matches.map((pattern) => (
              <li key={pattern}>
                <label class="small">
                  <input
                    type="checkbox"
                    checked={has(pattern)}
                    disabled={granted.has(pattern)}
                    onChange={(e) => tick([pattern], e.currentTarget.checked)}
                  />
                  {siteName(pattern)}
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
