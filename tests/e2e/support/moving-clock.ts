import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './temporary-folder.ts';

/** A clock for `launch` that can be moved while the browser runs. `faketime` moves waiting as well, and then Chromium stands still. */
export type Clock = { file: string; library: string };

/** Whether this machine can build one: a C compiler is all that it takes. */
export const canMoveClocks = (): boolean => spawnSync('cc', ['--version']).status === 0;

/** It starts at the real time. */
export const newClock = (): Clock => {
  const folder = temporaryFolder('clock');
  const clock = { file: join(folder, 'seconds'), library: join(folder, 'clock.so') };
  const source = fileURLToPath(new URL('clock.c', import.meta.url));
  execFileSync('cc', ['-shared', '-fPIC', '-O2', '-o', clock.library, source, '-ldl']);
  writeFileSync(clock.file, secondsOf(0));
  return clock;
};

/** Moves it so many days ahead of the real time, for every process of the browser at once. */
export const moveClock = ({ file }: Clock, days: number): void => {
  // In place: programs have mapped the file.
  const open = openSync(file, 'r+');
  writeSync(open, secondsOf(days));
  closeSync(open);
};

/** What a shell writes before a command that is to live by it. */
export const livingBy = ({ file, library }: Clock): string =>
  `env 'LD_PRELOAD=${library}' 'BAOQI_CLOCK=${file}'`;

const secondsOf = (days: number): Buffer => {
  const seconds = Buffer.alloc(8);
  seconds.writeBigInt64LE(BigInt(days) * 86_400n);
  return seconds;
};
