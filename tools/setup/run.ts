import { type SpawnOptions, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's root; every command of tools/ runs from here. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

/** `node` and the binaries of the workspace come first, whatever the machine has. */
const path = [`${root}/node_modules/.bin`, `${root}/tests/node_modules/.bin`, process.env.PATH ?? ''].join(
  ':',
);

type Options = { cwd?: string; env?: Record<string, string>; quiet?: boolean };

/** Runs a command with its output on ours; resolves to its exit code (a command that cannot be started is 127). */
export const run = (command: string, args: string[], options: Options = {}): Promise<number> =>
  new Promise((resolve) => {
    const settings: SpawnOptions = {
      cwd: options.cwd ?? root,
      env: { ...process.env, PATH: path, ...options.env },
      stdio: options.quiet ? 'ignore' : 'inherit',
    };
    const child = spawn(command, args, settings);
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.once('close', (code, signal) => resolve(code ?? (signal ? 128 : 1)));
  });
