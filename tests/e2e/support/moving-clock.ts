import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './temporary-folder.ts';

/** A clock for `launch` that can be moved while the browser runs. `faketime` moves waiting as well, and then Chromium stands still. */
export type Clock = { file: string; library: string };

/** Whether this machine can build one: a C compiler is all that it takes. */
export const canMoveClocks = (): boolean => spawnSync('cc', ['--version']).status === 0;

/** It starts at noon of the real day in Shanghai: whoever runs the tests at night must not meet the hours of quiet. */
export const newClock = (): Clock => {
  const folder = temporaryFolder('clock');
  const clock = { file: join(folder, 'seconds'), library: join(folder, 'clock.so') };
  const source = fileURLToPath(new URL('clock.c', import.meta.url));
  execFileSync('cc', ['-shared', '-fPIC', '-O2', '-o', clock.library, source, '-ldl']);
  writeFileSync(clock.file, secondsOf(0));
  return clock;
};

/** Moves it to noon of so many days ahead of the real day, for every process of the browser at once. */
export const moveClock = ({ file }: Clock, days: number): void => {
  // In place: programs have mapped the file.
  const open = openSync(file, 'r+');
  writeSync(open, secondsOf(days));
  closeSync(open);
};

/** What a shell writes before a command that is to live by it. */
export const livingBy = ({ file, library }: Clock): string =>
  `env 'LD_PRELOAD=${library}' 'BAOQI_CLOCK=${file}'`;

/** From the real time to noon of the day, counted once: a test that begins before midnight ends by the same day. */
const started = Temporal.Now.zonedDateTimeISO('Asia/Shanghai');
const toNoon = Math.round(started.until(started.withPlainTime('12:00')).total('seconds'));

/** The real day of the clock that `newClock` gives, in Shanghai. */
export const realDay = started.toPlainDate();

const secondsOf = (days: number): Buffer => {
  const seconds = Buffer.alloc(8);
  seconds.writeBigInt64LE(BigInt(days) * 86_400n + BigInt(toNoon));
  return seconds;
};
