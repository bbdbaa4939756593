import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { run } from './run.ts';

type SystemPackage = { package: string; why: string; present: () => boolean };

const onPath = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(`${folder}/${name}`));

const command = (name: string, why: string): SystemPackage => ({
  package: name === 'xvfb-run' ? 'xvfb' : name,
  why,
  present: () => onPath(name),
});

const noto: SystemPackage = {
  package: 'fonts-noto-cjk',
  why: 'Chinese letters in pictures',
  present: () => existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'),
};

const chromium = command('chromium', 'the browser that the tests drive');

/** What the tests need from the system beside Node. */
export const forTests: SystemPackage[] = [
  chromium,
  command('firefox-esr', 'the second browser'),
  command('faketime', 'a browser that starts under another clock'),
  command('xvfb-run', "a screen for the browser's own permission prompt"),
  // Compiled by a test into the little library that moves the clock under a running browser.
  { package: 'gcc', why: 'a clock that jumps under a running browser', present: () => onPath('cc') },
  {
    package: 'libc6-dev',
    why: 'the same',
    present: () => existsSync('/usr/include/dlfcn.h'),
  },
  // Only recommended by xvfb, and xvfb-run does nothing without it.
  command('xauth', 'what xvfb-run asks for'),
  command('xdotool', 'the keys that answer it'),
  noto,
];

/** What `start` needs: any browser that takes an unpacked extension, and letters to read. */
export const forStart: SystemPackage[] = [chromium, noto];

const mayInstall = (): boolean => process.getuid?.() === 0 && onPath('apt-get');

const advice = (names: string): string => {
  if (process.platform === 'darwin')
    return 'brew install --cask chromium (the tests as a whole want Debian or Ubuntu)';
  if (process.platform === 'win32') return `use WSL with Debian, and there: sudo apt-get install -y ${names}`;
  if (onPath('apt-get')) return `sudo apt-get update && sudo apt-get install -y ${names}`;
  if (onPath('dnf'))
    return `sudo dnf install ${names.replace('fonts-noto-cjk', 'google-noto-sans-cjk-fonts').replace('firefox-esr', 'firefox').replace('xvfb', 'xorg-x11-server-Xvfb').replace('faketime', 'libfaketime')}`;
  return `install with your system's package manager: ${names}`;
};

/**
 * Makes sure that the packages are there: installs them where we are root on Debian, and otherwise says
 * in one sentence what to type. Resolves to the names that are still missing.
 */
export const ensureSystem = async (wanted: SystemPackage[]): Promise<string[]> => {
  const missing = wanted.filter((entry) => !entry.present());
  if (missing.length === 0) return [];
  const names = missing.map((entry) => entry.package);
  for (const entry of missing) console.log(`missing: ${entry.package} (${entry.why})`);
  if (!mayInstall()) {
    console.log(`To install: ${advice(names.join(' '))}`);
    return names;
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], { env });
  return missing.filter((entry) => !entry.present()).map((entry) => entry.package);
};
