import { EMPTY, writeAsk } from './ask.ts';

/** Made-up cases, as addresses. Their days lie in the past or near it; each carries the day it is asked for. */
const notebook = {
  ...EMPTY,
  kind: 'notebook',
  series: '小新 Pro 16',
  custom: 'no',
  start: '2025-03-01',
  end: '2027-03-01',
  bound: '2026-03-10',
  on: '2026-11-22',
};
const grant = (on: string, days: number) => ({ on, days: String(days), source: 'check-in' });

export const EXAMPLES = {
  allow: writeAsk({ ...notebook, grants: [grant('2026-03-12', 60), grant('2026-08-02', 60)] }),
  /** Bound for eleven days only, and check-in coupons on a ThinkPad. */
  deny: writeAsk({
    ...notebook,
    series: 'ThinkPad X1 Carbon',
    bound: '2026-11-11',
    grants: [grant('2026-05-06', 180)],
    days: '180',
  }),
  /** Three months short of five years. */
  two: writeAsk({
    ...notebook,
    start: '2022-03-01',
    end: '2026-12-01',
    grants: [grant('2026-02-01', 360)],
    days: '360',
  }),
};
