import type { JSX } from 'preact';
import type { Store } from '../../src/detectors/types.ts';
import { usePage } from '../../src/ui/page-context.ts';
import { sitesOf } from '../../src/ui/stores.ts';
import { storeName } from '../../src/words/store-names.ts';

/** So many are named; of more, they are counted and can be picked one by one. */
const FEW_SITES = 3;

type StoreChoiceProps = {
  store: Store;
  granted: ReadonlySet<string>;
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
};

/** The same shop in several countries (`amazon.de`, `amazon.co.jp`); 淘宝 and 天猫 are two parts of one. */
const isNational = (sites: { site: string }[]): boolean =>
  sites.length > 1 && new Set(sites.map(({ site }) => site.split('.')[0])).size === 1;

/** A store with its tick box; where it has many national sites, each can be ticked alone. */
export function StoreChoice({ store, granted, ticked, onTick }: StoreChoiceProps): JSX.Element {
  const { words, lang } = usePage();
  const sites = sitesOf(store.matches);
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
        <span class="who">
          <b>{storeName(store.id, lang)}</b>{' '}
          <span class="muted small">
            {sites.length <= FEW_SITES
              ? sites.map(({ site }) => site).join(lang === 'zh' ? '、' : ', ')
              : words.welcome.sites(sites.length)}
          </span>
        </span>
        {allGranted && <span class="tag is-ok">{words.welcome.granted}</span>}
      </label>
      {isNational(sites) && !allGranted && (
        <details>
          <summary class="small">{words.welcome.pickSites}</summary>
          <ul class="sites">
            {sites.map(({ site, patterns }) => (
              <li key={site}>
                <label class="small">
                  <input
                    type="checkbox"
                    checked={patterns.every(has)}
                    disabled={patterns.every((pattern) => granted.has(pattern))}
                    onChange={(e) => tick(patterns, e.currentTarget.checked)}
                  />
                  {site}
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
