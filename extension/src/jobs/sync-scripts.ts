import { covers, hostIn } from '../platform/patterns.ts';
import { grantedPatterns } from '../platform/permissions.ts';
import { type RegisteredScript, runStoreScriptIn, syncContentScripts } from '../platform/scripts.ts';
import { loadStores, type StoreList } from '../platform/stores.ts';
import { tabsAt, tellScripts } from '../platform/tabs.ts';

let last: Promise<void> = Promise.resolve();

/**
 * Registers a store's script exactly where the user has granted its sites, and the generic one on chosen shops. One run
 * after the other: two that look at once would both register the same id.
 */
export function syncScripts(): Promise<void> {
  last = last.then(run, run);
  return last;
}

async function run(): Promise<void> {
  await syncContentScripts(desiredScripts(await grantedPatterns(), await loadStores()));
}

/**
 * After the user has allowed or taken back a site: pages of it that are open already are read at once, and on those
 * that were taken back our scripts fall silent at once.
 */
export async function onGrantsChanged(added: readonly string[]): Promise<void> {
  await syncScripts();
  const granted = await grantedPatterns();
  await tellScripts(granted);
  for (const script of desiredScripts(granted, await loadStores())) {
    const here = script.matches.filter((pattern) => added.some((grant) => contains(grant, pattern)));
    if (here.length === 0) continue;
    for (const tabId of await tabsAt(here)) await runStoreScriptIn(tabId, script);
  }
}

/** Pure: which scripts belong where, given what is granted. */
export function desiredScripts(granted: readonly string[], { stores }: StoreList): RegisteredScript[] {
  const scripts: RegisteredScript[] = [];
  for (const { id, matches } of stores) {
    const here = matches.filter((pattern) => granted.some((grant) => contains(grant, pattern)));
    if (here.length > 0) scripts.push({ id, file: `content-scripts/${id}.js`, matches: here });
  }
  const shops = granted.filter((grant) => isOneShop(grant, stores));
  if (shops.length > 0) scripts.push({ id: 'generic', file: 'content-scripts/generic.js', matches: shops });
  return scripts;
}

/** Whether everything under `pattern` lies under `grant` (`https://*.jd.com/*` contains `https://order.jd.com/*`). */
function contains(grant: string, pattern: string): boolean {
  if (grant === pattern) return true;
  const host = hostIn(pattern);
  return host !== null && covers(grant, host.startsWith('*.') ? host.slice(2) : host) && wide(grant, host);
}

function wide(grant: string, host: string): boolean {
  const granted = hostIn(grant);
  return !host.startsWith('*.') || granted === '*' || (granted?.startsWith('*.') ?? false);
}

/** *Always on this shop* grants one exact host; a wide grant never puts the generic reader everywhere. */
function isOneShop(grant: string, stores: StoreList['stores']): boolean {
  const host = hostIn(grant);
  if (host === null || host.includes('*')) return false;
  return !stores.some(({ matches }) => matches.some((pattern) => covers(pattern, host)));
}
