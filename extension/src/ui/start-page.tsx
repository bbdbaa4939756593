import { langTag } from '@baoqi/ui';
import { type ComponentType, type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { today } from '../platform/clock.ts';
import { langOf } from '../platform/locale.ts';
import { loadIndex } from '../platform/policies.ts';
import { DEFAULT_SETTINGS, readSettings } from '../records/settings.ts';
import { PAGE_WORDS } from '../words/pages.ts';
import { PageContext } from './page-context.ts';
import { ToastProvider } from './Toast.tsx';
import { useAwake } from './use-awake.ts';
import { useWatch } from './use-watch.ts';

/** Draws a page of ours in the user's language and theme, and again when either is changed in another tab. */
export function startPage(App: ComponentType, title: (words: (typeof PAGE_WORDS)['zh']) => string): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no #app');
  // Under way while the settings are read: the popup must not wait for one thing after another.
  void loadIndex();
  render(<Root App={App} title={title} />, root);
}

type RootProps = { App: ComponentType; title: (words: (typeof PAGE_WORDS)['zh']) => string };

function Root({ App, title }: RootProps): JSX.Element | null {
  const read = useWatch(readSettings, 'settings');
  useVisits();
  useAwake();
  if (read.state === 'loading') return null;
  const settings = read.state === 'ready' ? read.value : DEFAULT_SETTINGS;
  const lang = langOf(settings.language);
  const words = PAGE_WORDS[lang];
  document.documentElement.lang = langTag(lang);
  document.title = title(words);
  if (settings.theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = settings.theme;
  return (
    <PageContext.Provider value={{ lang, words, settings, today: today(settings.timeZone) }}>
      <ToastProvider>
        {read.state === 'problem' && (
          <p role="alert" class="problem">
            {words.problem[read.because]}
          </p>
        )}
        <App />
      </ToastProvider>
    </PageContext.Provider>
  );
}

/** Draws anew whenever the page is looked at again: a tab left open over midnight must not show yesterday. */
function useVisits(): void {
  const [, setVisits] = useState(0);
  useEffect(() => {
    const look = () => setVisits((visits) => visits + 1);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
}
