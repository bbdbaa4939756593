import { readFileSync } from 'node:fs';
import { parseYaml } from '@baoqi/policies';
import { programme as shape } from '@baoqi/policies/programme-schema';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/make.ts';
import { type Attempt, type Device, type Holdings, judge, type Programme, replay } from './index.ts';

/** Another programme, from data alone: nothing of the engine knows it. */
const text = readFileSync(new URL('../../programme-cases/star-points.yaml', import.meta.url), 'utf8');
const read = parseYaml(text, 'star-points.yaml', shape);
if (!read.ok) throw new Error(JSON.stringify(read.mistakes));
const points: Programme = read.value;

const device: Device = {
  id: 'a',
  facts: { kind: 'mixer', series: 'Home 3' },
  start: day('2024-01-15'),
  end: day('2026-01-15'),
  boundOn: day('2024-02-01'),
};
const held = (changes: Partial<Holdings>): Holdings => ({
  person: {},
  grants: [{ on: day('2024-03-01'), amount: 2_000, source: 'purchase' }],
  devices: [device],
  redemptions: [],
  ...changes,
});
const on = (text: string, amount = 500): Attempt => ({ on: day(text), amount, device: 'a' });
const told = (holdings: Holdings, attempt: Attempt) => {
  const { verdict, failed, end } = judge(points, holdings, attempt);
  return { verdict, failed: failed.map(({ rule }) => rule), end };
};

describe('a second programme, from data alone', () => {
  it('adds days', () => {
    // 2026-01-15 and 100 days: 16 left of January, 28, 31, 25 of April.
    expect(told(held({}), on('2024-06-01'))).toEqual({ verdict: 'allow', failed: [], end: '2026-04-25' });
  });

  it('lets points live until the second anniversary, that day included', () => {
    expect(told(held({}), on('2026-01-14')).verdict).toBe('allow');
    const late: Device = { ...device, end: day('2027-01-15') };
    expect(told(held({ devices: [late] }), on('2026-03-01')).verdict).toBe('allow');
    expect(told(held({ devices: [late] }), on('2026-03-02')).failed).toEqual(['S01']);
  });

  it('counts two in a calendar year for each device', () => {
    const redemptions = [
      { on: day('2024-06-01'), amount: 500, device: 'a' },
      { on: day('2024-07-01'), amount: 500, device: 'a' },
    ];
    expect(told(held({ redemptions }), on('2024-12-31')).failed).toEqual(['S03']);
    expect(told(held({ redemptions }), on('2025-01-01')).verdict).toBe('allow');
  });

  it('wants two months of binding', () => {
    expect(told(held({}), on('2024-03-31')).failed).toEqual(['S05']);
    expect(told(held({}), on('2024-04-01')).verdict).toBe('allow');
  });

  it('refuses what would pass four years, and knows sizes of its own', () => {
    const late: Device = { ...device, end: day('2027-11-01') };
    expect(told(held({ devices: [late] }), on('2026-02-01')).failed).toEqual(['S06']);
    expect(told(held({}), on('2024-06-01', 700)).failed).toEqual(['S02']);
  });

  it('shuts out toasters, and points of a draw for professional models', () => {
    const toaster: Device = { ...device, facts: { kind: 'toaster', series: 'T1' } };
    expect(told(held({ devices: [toaster] }), on('2024-06-01')).failed).toEqual(['S07']);
    const pro: Device = { ...device, facts: { kind: 'mixer', series: 'Pro 5' } };
    const drawn = [{ on: day('2024-03-01'), amount: 600, source: 'draw' }];
    expect(told(held({ devices: [pro], grants: drawn }), on('2024-06-01')).failed).toEqual(['S08']);
    expect(told(held({ grants: drawn }), on('2024-06-01')).verdict).toBe('allow');
  });

  it('spends the oldest first', () => {
    const grants = [
      { on: day('2024-05-01'), amount: 500, source: 'purchase' },
      { on: day('2024-03-01'), amount: 500, source: 'purchase' },
    ];
    expect(judge(points, held({ grants }), on('2024-06-01')).spends).toEqual([{ grant: 1, amount: 500 }]);
  });

  it('replays a history: a third device finds no place', () => {
    const bind = (id: string) => ({ do: 'bind' as const, on: day('2024-02-01'), device: { ...device, id } });
    const { answers } = replay(points, [bind('a'), bind('b'), bind('c')]);
    expect(answers.map(({ verdict }) => verdict)).toEqual(['allow', 'allow', 'deny']);
  });
});
