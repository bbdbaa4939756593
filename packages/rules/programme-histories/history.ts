import { addDays, type CivilDate, parseCivilDate } from '../src/index.ts';
import type { Device, ProgrammeEvent } from '../src/programme/index.ts';
import { random } from './random.ts';

const FIRST = parseCivilDate('2018-01-01');

// Mostly days and weeks, so that much falls into one year and anniversaries are hit; at times a jump, or back in time.
const STEPS = [
  0, 0, 0, 1, 1, 2, 3, 5, 7, 7, 10, 10, 14, 14, 21, 28, 29, 30, 31, 45, 60, 90, 364, 365, 366, -5,
];

/** What somebody may do in some years with up to seven devices: sensible things, and every kind that has to be refused. */
export function randomHistory(seed: number): ProgrammeEvent[] {
  const { below, oneOf } = random(seed);
  if (FIRST === null) throw new Error('no first day');
  const devices = Array.from({ length: 1 + below(7) }, (_, index) =>
    randomDevice(index, FIRST, below, oneOf),
  );
  let on: CivilDate = FIRST;
  const firstOfAll = devices
    .filter(() => below(5) > 0)
    .map((device): ProgrammeEvent => ({ do: 'bind', on, device }));
  const after = Array.from({ length: 3 + below(48) }, (): ProgrammeEvent => {
    on = addDays(on, oneOf(STEPS));
    const device = oneOf(devices);
    switch (below(10)) {
      case 0:
      case 1:
      case 2:
        return {
          do: 'grant',
          on,
          amount: oneOf([30, 60, 90, 180, 360, 360, 400]),
          source: oneOf(['check-in', 'show-off']),
        };
      case 3:
        return { do: 'bind', on, device };
      case 4:
        return { do: oneOf(['unbind', 'move-binding', 'undo-redemption']), on, device: device.id };
      default:
        return { do: 'redeem', on, amount: oneOf([90, 90, 180, 360, 120]), device: device.id };
    }
  });
  return [...firstOfAll, ...after];
}

function randomDevice(
  index: number,
  first: CivilDate,
  below: (n: number) => number,
  oneOf: <T>(list: readonly T[]) => T,
): Omit<Device, 'boundOn'> {
  const start = addDays(first, below(1_600) - 900);
  return {
    id: `d${index}`,
    facts: {
      brand: below(12) === 0 ? 'Dell' : 'Lenovo',
      series: oneOf([
        '小新 Pro 16',
        '小新 Pro 16',
        'ThinkPad X1',
        '拯救者 Y9000P',
        '拯救者 Y9000P',
        '昭阳 K4',
      ]),
      kind: oneOf(['notebook', 'notebook', 'notebook', 'notebook', 'notebook', 'desktop', 'phone']),
      soldIn: 'CN',
      customBuild: below(12) === 0,
    },
    start,
    end: addDays(start, oneOf([730, 1095, 1095, 1460])),
    boundElsewhere: below(12) === 0,
  };
}
