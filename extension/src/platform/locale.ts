import { browser } from 'wxt/browser';
import type { Settings } from '../records/types.ts';

export type Lang = 'zh' | 'en';

/** The user's choice, or the browser's language; Chinese of any kind is Chinese, everything else English. */
export function langOf(setting: Settings['language']): Lang {
  if (setting !== 'auto') return setting;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
