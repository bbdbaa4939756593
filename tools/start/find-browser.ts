import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const named = ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'];
const installed = [
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * A browser that takes an unpacked extension from the command line. Google's own Chrome is not among them: it
 * refuses `--load-extension` since version 137.
 */
export const findBrowser = (): string | null => {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => named.map((name) => join(folder, name)));
  const candidates = [process.env.BAOQI_BROWSER ?? '', ...onPath, ...installed, chromium.executablePath()];
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null;
};

export const hasScreen = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
