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
  writeFileSync(clock.file, Buffer.alloc(8));
  moveClock(clock, 0);
  return clock;
};

/** Moves it to noon in Shanghai of so many days ahead of the real day, for every process of the browser at once. */
export const moveClock = (clock: Clock, days: number): void =>
  setClock(
    clock,
    realDay.add({ days }).toZonedDateTime({ timeZone: SHANGHAI, plainTime: '12:00' }).toInstant(),
  );

/** Sets it to a moment; from there it goes on. */
export const setClock = ({ file }: Clock, to: Temporal.Instant): void => {
  const seconds = Buffer.alloc(8);
  seconds.writeBigInt64LE(BigInt(Math.round(Temporal.Now.instant().until(to).total('seconds'))));
  // In place: programs have mapped the file.
  const open = openSync(file, 'r+');
  writeSync(open, seconds);
  closeSync(open);
};

/** The environment of a program that is to live by it. */
export const clockEnvironment = ({ file, library }: Clock): { LD_PRELOAD: string; BAOQI_CLOCK: string } => ({
  LD_PRELOAD: library,
  BAOQI_CLOCK: file,
});

const SHANGHAI = 'Asia/Shanghai';

/** The real day there, asked once: a test that begins before midnight ends by the same day. */
export const realDay = Temporal.Now.plainDateISO(SHANGHAI);
