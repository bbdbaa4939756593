import { readFileSync } from 'node:fs';
import { parseYaml } from '@baoqi/policies';
import { programme as shape } from '@baoqi/policies/programme-schema';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/make.ts';
import { held, mixer, pointsIn } from '../../testing/star-points.ts';
import { afterwards, type Failing, type Programme, type ProgrammeEvent, replay } from './index.ts';

const file = new URL('../../programme-cases/star-points.yaml', import.meta.url);
const points = pointsIn(parseYaml(readFileSync(file, 'utf8'), 'star-points.yaml', shape));

const { boundOn: _, ...loose } = mixer;
const bind = (on: string, changes: object = {}): ProgrammeEvent => ({
  do: 'bind',
  on: day(on),
  device: { ...loose, ...changes },
});
const grant = (on: string, amount: number): ProgrammeEvent => ({
  do: 'grant',
  on: day(on),
  amount,
  source: 'purchase',
});
const redeem = (on: string, device = 'a', amount = 500): ProgrammeEvent => ({
  do: 'redeem',
  on: day(on),
  amount,
  device,
});
const deny = (rule: string, key: Failing['key'], values: Failing['values']): Failing => ({
  rule,
  verdict: 'deny',
  key,
  values,
});
const last = (events: ProgrammeEvent[], of: Programme = points) => {
  const { answers, history } = replay(of, events);
  return { answer: answers.at(-1), history };
};

describe('a history', () => {
  it('of a grant, a binding and a redemption', () => {
    const { answers, history } = replay(
      points,
      [bind('2024-02-01'), grant('2024-03-01', 600), redeem('2024-06-01')],
      { staff: false },
    );
    expect(answers).toEqual([
      { do: 'bind', verdict: 'allow', failed: [] },
      { do: 'grant', verdict: 'allow', failed: [], credited: 600 },
      { do: 'redeem', verdict: 'allow', failed: [], end: '2026-04-25', spends: [{ grant: 0, amount: 500 }] },
    ]);
    expect(history).toEqual({
      holdings: {
        person: { staff: false },
        grants: [{ on: '2024-03-01', amount: 100, source: 'purchase' }],
        devices: [{ ...mixer, end: '2026-04-25' }],
        redemptions: [{ on: '2024-06-01', amount: 500, device: 'a' }],
      },
      granted: [{ on: '2024-03-01', amount: 600 }],
      last: '2024-06-01',
    });
  });

  it('lengthens the device that was meant, and no other', () => {
    const { history } = last([
      bind('2024-02-01'),
      bind('2024-02-01', { id: 'b' }),
      grant('2024-03-01', 600),
      redeem('2024-06-01', 'b'),
    ]);
    expect(history.holdings.devices.map(({ id, end }) => [id, end])).toEqual([
      ['a', '2026-01-15'],
      ['b', '2026-04-25'],
    ]);
  });
});

describe('what is denied changes nothing', () => {
  const first = [bind('2024-02-01'), grant('2024-03-01', 600)];
  const before = replay(points, first).history;

  it.each<[ProgrammeEvent, Failing]>([
    [redeem('2024-06-01', 'z'), deny('S05', 'unknown-device', { device: 'z' })],
    [{ do: 'unbind', on: day('2024-06-01'), device: 'a' }, deny('S04', 'final', { device: 'a' })],
    [{ do: 'move-binding', on: day('2024-06-01'), device: 'a' }, deny('S04', 'final', { device: 'a' })],
    [{ do: 'undo-redemption', on: day('2024-06-01'), device: 'a' }, deny('S02', 'final', { device: 'a' })],
    [bind('2024-06-01'), deny('S04', 'bound-already', { device: 'a' })],
    [bind('2024-06-01', { id: 'b', boundElsewhere: true }), deny('S04', 'bound-elsewhere', { device: 'b' })],
    [grant('2024-02-29', 5), deny('S02', 'out-of-order', { on: '2024-02-29', last: '2024-03-01' })],
    [redeem('2024-02-29'), deny('S02', 'out-of-order', { on: '2024-02-29', last: '2024-03-01' })],
    [bind('2024-02-29', { id: 'b' }), deny('S02', 'out-of-order', { on: '2024-02-29', last: '2024-03-01' })],
  ])('%j', (event, failing) => {
    const { answer, history } = last([...first, event]);
    expect(answer).toEqual({
      do: event.do,
      verdict: 'deny',
      failed: [failing],
      ...(event.do === 'grant' ? { credited: 0 } : {}),
      ...(event.do === 'redeem' ? { end: null, spends: [] } : {}),
    });
    expect(history).toEqual(before);
  });

  it('a redemption by the rules of redemptions', () => {
    const { answer, history } = last([...first, redeem('2024-06-01', 'a', 1200)]);
    expect(answer).toMatchObject({ do: 'redeem', verdict: 'deny', end: null, spends: [] });
    expect(answer?.failed.map(({ key }) => key)).toEqual(['too-little']);
    expect(history).toEqual(before);
  });

  it('a third device, which is no longer asked whose else it is', () => {
    const two = [...first, bind('2024-03-01', { id: 'b' })];
    expect(last([...two, bind('2024-03-02', { id: 'c' })]).answer?.failed).toEqual([
      deny('S04', 'too-many-devices', { most: 2 }),
    ]);
    expect(last([...two, bind('2024-03-02')]).answer?.failed).toEqual([
      deny('S04', 'bound-already', { device: 'a' }),
    ]);
  });
});

describe('what is held afterwards', () => {
  const redemption = { on: day('2024-06-01'), amount: 500, device: 'a' };
  const two = held({
    devices: [mixer, { ...mixer, id: 'b' }],
    grants: [
      { on: day('2024-03-01'), amount: 200, source: 'purchase' },
      { on: day('2024-03-02'), amount: 400, source: 'purchase' },
      { on: day('2024-03-03'), amount: 600, source: 'draw' },
    ],
  });
  const spends = [
    { grant: 0, amount: 200 },
    { grant: 1, amount: 300 },
  ];
  const left = [0, 100, 600];

  it('is less of the grants, one redemption more, and the new end', () => {
    expect(afterwards(two, redemption, day('2026-04-25'), spends)).toEqual({
      ...two,
      grants: two.grants.map((one, index) => ({ ...one, amount: left[index] })),
      devices: [{ ...mixer, end: '2026-04-25' }, two.devices[1]],
      redemptions: [redemption],
    });
  });

  it('leaves an end as it was where the new one is not known', () => {
    expect(afterwards(two, redemption, null, [])).toEqual({ ...two, redemptions: [redemption] });
  });
});

describe('a cap on grants', () => {
  const cap: Programme['caps'][string] = {
    rule: 'S09',
    of: 'granted',
    per: 'person',
    sum: 'amount',
    most: 100,
    within: 'calendar-year',
    leapDay: 'clamp',
    over: 'cut',
  };
  const capped = { ...points, caps: { cap, wider: { ...cap, rule: 'S10', most: 120 } } };
  const cut = (verdict: 'warn' | 'deny', amount: number, credited: number) => ({
    do: 'grant',
    verdict,
    failed: [{ rule: 'S09', verdict, key: 'cut', values: { amount, credited } }],
    credited,
  });

  it('cuts what is over, and gives nothing once it is full', () => {
    const events = [
      grant('2024-03-01', 60),
      grant('2024-04-01', 60),
      grant('2024-05-01', 1),
      grant('2025-01-01', 100),
    ];
    const { answers, history } = replay(capped, events);
    expect(answers.slice(1)).toEqual([
      cut('warn', 60, 40),
      cut('deny', 1, 0),
      { do: 'grant', verdict: 'allow', failed: [], credited: 100 },
    ]);
    expect(history.granted.map(({ amount }) => amount)).toEqual([60, 40, 100]);
    expect(history.holdings.grants.map(({ amount }) => amount)).toEqual([60, 40, 100]);
  });

  it('that gave nothing still was the last thing done', () => {
    const { answer } = last(
      [grant('2024-03-01', 100), grant('2024-05-01', 1), grant('2024-04-30', 1)],
      capped,
    );
    expect(answer?.failed.map(({ key }) => key)).toEqual(['out-of-order']);
  });
});
