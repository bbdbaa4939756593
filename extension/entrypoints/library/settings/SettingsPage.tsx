import type { JSX } from 'preact';
import { removePatterns } from '../../../src/platform/permissions.ts';
import { saveSettings } from '../../../src/records/settings.ts';
import type { Settings } from '../../../src/records/types.ts';
import { ChoiceField } from '../../../src/ui/EditField.tsx';
import { usePage } from '../../../src/ui/page-context.ts';
import { inStoreOrder, sitesOf } from '../../../src/ui/stores.ts';
import { useChange } from '../../../src/ui/Toast.tsx';
import { useGranted } from '../../../src/ui/use-granted.ts';
import { storeName } from '../../../src/words/store-names.ts';
import { Reminders } from './Reminders.tsx';

/** Language, appearance, and what the user has allowed, to be taken back here. */
export function SettingsPage(): JSX.Element {
  const { words, lang, settings } = usePage();
  const change = useChange();
  const granted = useGranted();
  const save = (changes: Partial<Settings>) => void change(saveSettings(changes), words.item.saved);
  const w = words.settings;
  return (
    <>
      <h1>{w.title}</h1>
      <section class="panel pad">
        <div class="fields">
          <ChoiceField
            label={w.language}
            value={settings.language}
            choices={[
              ['auto', w.auto],
              ['zh', w.zh],
              ['en', w.en],
            ]}
            onSave={(language) => language && save({ language })}
          />
          <ChoiceField
            label={w.theme}
            value={settings.theme}
            choices={[
              ['auto', w.auto],
              ['light', w.light],
              ['dark', w.dark],
            ]}
            onSave={(theme) => theme && save({ theme })}
          />
        </div>
      </section>

      <Reminders />

      <section class="panel pad" aria-labelledby="stores">
        <h2 id="stores">{w.stores}</h2>
        <p class="hint">{w.storesText}</p>
        <ul class="granted">
          {sitesOf(inStoreOrder(granted ?? [])).map(({ site, patterns }) => (
            <li key={site}>
              <label>
                <input type="checkbox" checked onChange={() => void removePatterns(patterns)} />
                {site}
              </label>
            </li>
          ))}
        </ul>
        <a class="btn" href="/welcome.html">
          {w.changeStores}
        </a>
      </section>

      <section class="panel pad" aria-labelledby="muted">
        <h2 id="muted">{w.muted}</h2>
        {settings.mutedStores.length === 0 && <p class="muted">{w.mutedNone}</p>}
        <ul class="granted">
          {settings.mutedStores.map((store) => (
            <li key={store}>
              {storeName(store, lang)}{' '}
              <button
                type="button"
                class="btn"
                onClick={() => save({ mutedStores: settings.mutedStores.filter((other) => other !== store) })}
              >
                {w.unmute}
                <span class="visually-hidden"> {storeName(store, lang)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
