import { browser } from 'wxt/browser';
import type { Reader } from '../messages/readers.ts';

export type RegisteredScript = { id: string; file: string; matches: string[] };

/**
 * Makes the registered content scripts exactly `desired`. Looks first: registering an id twice is refused, and a
 * script registered without its permission would silently never run.
 */
export async function syncContentScripts(desired: RegisteredScript[]): Promise<void> {
  const actual = await browser.scripting.getRegisteredContentScripts();
  const wanted = new Map(desired.map((script) => [script.id, script]));
  const stale = actual.filter(({ id, matches, js }) => {
    const want = wanted.get(id);
    return (
      !want || !sameSet(want.matches, matches ?? []) || !(js ?? []).some((file) => file.endsWith(want.file))
    );
  });
  if (stale.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: stale.map((script) => script.id) });
  const gone = new Set(stale.map((script) => script.id));
  const kept = new Set(actual.filter(({ id }) => !gone.has(id)).map((script) => script.id));
  const missing = desired.filter((script) => !kept.has(script.id));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map(({ id, file, matches }) => ({
      id,
      js: [file],
      matches,
      runAt: 'document_idle' as const,
      allFrames: false,
      persistAcrossSessions: true,
    })),
  );
}

type OwnScript = '/card.js' | '/bar.js' | '/read-page.js' | '/page-report.js';

/** Runs one of our scripts in the top frame of a tab; what its main function returned, or null where it may not run. */
export async function runInTab(tabId: number, file: OwnScript): Promise<unknown> {
  return inject(tabId, file);
}

/** Puts a store's own script into a page that was open before it was registered. */
export async function runStoreScriptIn(tabId: number, { file }: RegisteredScript): Promise<void> {
  await inject(tabId, `/${file}`);
}

/** Puts what reads orders of these kinds into the page that looks like one. */
export async function runReadersIn(tabId: number, readers: readonly Reader[]): Promise<void> {
  for (const reader of new Set(readers)) await inject(tabId, `/${reader}-reader.js`);
}

async function inject(tabId: number, file: string): Promise<unknown> {
  try {
    const target = { tabId, frameIds: [0] };
    const [top] = await browser.scripting.executeScript({ target, files: [file as OwnScript] });
    return top?.result ?? null;
  } catch {
    // The tab has gone, or it is a page that no extension may touch.
    return null;
  }
}

function sameSet(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((entry) => b.includes(entry));
}
