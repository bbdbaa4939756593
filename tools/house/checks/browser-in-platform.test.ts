import { describe, expect, it } from 'vitest';
import { found } from '../planted.ts';
import { browserInPlatform } from './browser-in-platform.ts';

const plain = 'extension/src/jobs/remind.ts';

describe('browser-in-platform', () => {
  it.each([
    ['browser by import', "import { browser } from 'wxt/browser';"],
    ['browser by name', "export const badge = () => browser.action.setBadgeText({ text: '1' });"],
    ['chrome by name', "export const badge = () => chrome.action.setBadgeText({ text: '1' });"],
    ['chrome by globalThis', 'export const alarms = () => globalThis.chrome;'],
  ])('reports %s outside platform', (_, source) => {
    expect(found(browserInPlatform, { [plain]: source })).toEqual([`${plain}:1`]);
  });

  it('leaves alone entrypoints, platform, and a variable that happens to be called browser', () => {
    expect(
      found(browserInPlatform, {
        'extension/entrypoints/background.ts': 'browser.alarms.onAlarm.addListener(() => {});',
        'extension/src/platform/badge.ts': "import { browser } from 'wxt/browser';",
        'extension/src/ui/status.tsx': 'export const say = (browser: string) => browser;',
      }),
    ).toEqual([]);
  });
});
