import { root, run } from '../setup/run.ts';

type Build = { name: string; command: string; args: string[]; cwd: string; env?: Record<string, string> };

export const wxt = `${root}/extension/node_modules/.bin/wxt`;

const firefox = ['build', '-b', 'firefox', '--mv3'];

/** In order: the data comes before those that carry it. */
const builds: Build[] = [
  { name: 'policies', command: 'node', args: ['src/build.ts'], cwd: 'packages/policies' },
  { name: 'extension', command: wxt, args: ['build'], cwd: 'extension' },
  {
    name: 'extension, stores granted',
    command: wxt,
    args: ['build'],
    cwd: 'extension',
    env: { BAOQI_TEST_HOSTS: '1' },
  },
  { name: 'extension for Firefox', command: wxt, args: firefox, cwd: 'extension' },
  {
    name: 'extension for Firefox, stores granted',
    command: wxt,
    args: firefox,
    cwd: 'extension',
    env: { BAOQI_TEST_HOSTS: '1' },
  },
  { name: 'site', command: 'node', args: ['build.ts'], cwd: 'site' },
];

export const buildNames = builds.map(({ name }) => name);
/** What a person needs to play: no Firefox. */
export const buildsToPlay = buildNames.filter((name) => !name.includes('Firefox'));

/** Builds everything, or only what is named; resolves to the names that failed. */
export const buildAll = async (only: string[] = buildNames): Promise<string[]> => {
  const failed: string[] = [];
  for (const { name, command, args, cwd, env } of builds.filter((build) => only.includes(build.name))) {
    console.log(`\n— build ${name}`);
    const code = await run(command, args, { cwd: `${root}/${cwd}`, ...(env ? { env } : {}) });
    if (code !== 0) failed.push(name);
  }
  return failed;
};
