import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { type Clock, clockEnvironment } from './moving-clock.ts';
import { testBuild } from './paths.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const browserPath = '/usr/bin/chromium';

/** The flags that make a browser in a test quiet (design.md section 9). */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type Extension = {
  context: BrowserContext;
  worker: Worker;
  id: string;
  /** Address of one of the extension's own pages. */
  address: (page: string) => string;
};

export type LaunchOptions = {
  build?: string;
  profile?: string;
  /** Days by which the browser's clock is moved forward, or back where negative, really (`faketime`). */
  daysAhead?: number;
  /** A clock that jumps under the running browser (`moveClock`). */
  clock?: Clock;
  headful?: boolean;
  /** Another Chromium than the system's. */
  executable?: string;
  /** Null: as large as the window. */
  viewport?: { width: number; height: number } | null;
  /** What our pages speak, chosen in the settings as a person would (`auto` is the browser's). Kept in the profile. */
  language?: 'zh' | 'en' | 'auto';
  /** The browser's own language, where it has it. */
  lang?: string;
  colorScheme?: 'light' | 'dark';
};

export const newProfile = (): string => temporaryFolder('profile');

/** A program that is the browser with a moved clock. */
const movedBrowser = (days: number): string => {
  const file = join(temporaryFolder('clock'), 'chromium');
  writeFileSync(file, `#!/bin/sh\nexec faketime -f '${days < 0 ? '' : '+'}${days}d' ${browserPath} "$@"\n`);
  chmodSync(file, 0o755);
  return file;
};

/** A program that is the browser by a clock that can be moved. */
const clockedBrowser = (clock: Clock): string => {
  const file = join(temporaryFolder('clock'), 'chromium');
  const variables = Object.entries(clockEnvironment(clock)).map(([name, value]) => `'${name}=${value}'`);
  writeFileSync(file, `#!/bin/sh\nexec env ${variables.join(' ')} ${browserPath} "$@"\n`);
  chmodSync(file, 0o755);
  return file;
};

const patience = 15_000;

/** Existing is not enough: a worker answers only once it is activated. */
const activated = async (context: BrowserContext): Promise<Worker> => {
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: patience }));
  const active = worker.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const { serviceWorker } = globalThis as unknown as { serviceWorker: EventTarget & { state: string } };
        const look = () => serviceWorker.state === 'activated' && resolve(true);
        serviceWorker.addEventListener('statechange', look);
        look();
      }),
  );
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the worker was not activated in time')), patience).unref();
  });
  await Promise.race([active, late]);
  return worker;
};

/** On a busy machine a browser's worker may start before anybody listens; such a browser is closed and another started. */
export const launch = async (options: LaunchOptions = {}, attempts = 3): Promise<Extension> => {
  const context = await start(options);
  try {
    const worker = await activated(context);
    const id = new URL(worker.url()).host;
    const extension = { context, worker, id, address: (page: string) => `chrome-extension://${id}/${page}` };
    if (options.language && options.language !== 'auto') await speak(extension, options.language);
    return extension;
  } catch (error) {
    await context.close();
    if (attempts <= 1) throw error;
    return launch(options, attempts - 1);
  }
};

const executableOf = ({ clock, daysAhead = 0, executable }: LaunchOptions): string => {
  if (clock !== undefined) return clockedBrowser(clock);
  return daysAhead === 0 ? (executable ?? browserPath) : movedBrowser(daysAhead);
};

const start = (options: LaunchOptions): Promise<BrowserContext> => {
  const build = options.build ?? testBuild;
  return chromium.launchPersistentContext(options.profile ?? newProfile(), {
    headless: false,
    executablePath: executableOf(options),
    acceptDownloads: true,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    args: [
      // Without a screen the bars only cut pictures of whole pages short.
      ...(options.headful ? [] : ['--headless=new', '--hide-scrollbars']),
      ...quiet,
      ...(options.lang ? [`--lang=${options.lang}`] : []),
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
    ],
  });
};

const speak = async ({ context, address }: Extension, language: 'zh' | 'en'): Promise<void> => {
  const page = await context.newPage();
  await page.goto(address('library.html#settings'));
  const choice = page.locator('select').filter({ has: page.locator('option[value=zh]') });
  await choice.selectOption(language);
  await page.locator(`html[lang^=${language}]`).waitFor();
  await page.close();
};
