import { readFileSync } from 'node:fs';
import { parseYaml } from '@baoqi/policies';
import { programme as shape } from '@baoqi/policies/programme-schema';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/make.ts';
import { held, mixer, pointsIn } from '../../testing/star-points.ts';
import { type Device, judge } from './index.ts';
import { withReading } from './readings.ts';

const file = new URL('../../programme-cases/star-points.yaml', import.meta.url);
const points = pointsIn(parseYaml(readFileSync(file, 'utf8'), 'star-points.yaml', shape));

const text = { zh: '另一种读法', en: 'another reading' };
const at = (on: string) => ({ on: day(on), amount: 500, device: 'a' });
const mixerBut = (changes: Partial<Device>) => held({ devices: [{ ...mixer, ...changes }] });

describe('readings', () => {
  const endDay = { id: 'end-day', rule: 'S06', text, set: { 'inWarranty.endDayCounts': true } };
  const rolls = { id: 'rolls', rule: 'S02', text, set: { 'adds.monthEnd': 'roll' } };
  const monthly = {
    ...points,
    sizes: { rule: 'S02', list: [{ amount: 500, adds: { n: 1, unit: 'months' as const } }] },
  };
  const ambiguous = { ...endDay, certainty: 'ambiguous' as const };
  const chosen = { ...rolls, certainty: 'chosen' as const };
  const on31 = mixerBut({ end: day('2026-01-31') });

  it('under which something else comes out are told', () => {
    const programme = { ...points, readings: [ambiguous] };
    expect(judge(programme, held({}), at('2026-01-15'))).toMatchObject({
      verdict: 'deny',
      certainty: 'ambiguous',
      readings: [
        { id: 'end-day', rule: 'S06', certainty: 'ambiguous', text, verdict: 'allow', end: '2026-04-25' },
      ],
    });
    expect(judge(programme, held({}), at('2026-01-14'))).toMatchObject({ certainty: 'plain', readings: [] });
  });

  it('that only move the end leave the verdict as sure as it is', () => {
    const moved = {
      id: 'rolls',
      rule: 'S02',
      certainty: 'chosen',
      text,
      verdict: 'allow',
      end: '2026-03-03',
    };
    const only = { ...monthly, readings: [{ ...chosen, onlyEnd: true as const }] };
    expect(judge(only, on31, at('2024-06-01'))).toMatchObject({
      end: '2026-02-28',
      certainty: 'plain',
      readings: [moved],
    });
    expect(judge({ ...monthly, readings: [chosen] }, on31, at('2024-06-01')).certainty).toBe('chosen');
  });

  it('under which only the verdict is another are told as well', () => {
    const question = { zh: '在哪用', en: 'where' };
    const asks = { home: { rule: 'S07', when: [{ fact: 'series', unknown: true as const }], question } };
    const known = { ...chosen, id: 'known', rule: 'S07', set: { 'asks.home.when.0.fact': 'kind' } };
    const open = mixerBut({ facts: { kind: 'mixer' } });
    expect(judge({ ...points, asks, readings: [known] }, open, at('2024-06-01'))).toEqual({
      verdict: 'warn',
      failed: [{ rule: 'S07', verdict: 'warn', key: 'not-known', values: { ask: 'home' } }],
      end: '2026-04-25',
      certainty: 'chosen',
      readings: [
        { id: 'known', rule: 'S07', certainty: 'chosen', text, verdict: 'allow', end: '2026-04-25' },
      ],
      spends: [{ grant: 0, amount: 500 }],
      contradictions: [],
    });
  });

  it('of several the least sure counts', () => {
    const unsure = { ...chosen, certainty: 'ambiguous' as const };
    for (const readings of [
      [unsure, chosen],
      [chosen, unsure],
    ])
      expect(judge({ ...monthly, readings }, on31, at('2024-06-01')).certainty).toBe('ambiguous');
  });

  it('that lead nowhere are mistakes of the data', () => {
    const lost = (path: string) => () => withReading(points, { ...ambiguous, set: { [path]: 1 } });
    expect(lost('moon')).toThrow('not there: moon');
    expect(lost('moon.and.stars')).toThrow('not there: moon.and.stars');
    expect(lost('term.moon')).toThrow('not there: moon');
    expect(lost('term.rule.x')).toThrow('nothing more: rule.x');
    // The made-up programme knows no invoice.
    expect(lost('startByInvoice.rule')).toThrow('nothing more: startByInvoice.rule');
  });

  it('change a list as a list, and nothing of the programme itself', () => {
    const changed = withReading(points, { ...ambiguous, set: { 'sizes.list.0.amount': 1 } });
    expect(changed.sizes.list).toEqual([{ ...points.sizes.list[0], amount: 1 }, points.sizes.list[1]]);
    expect(points.sizes.list[0]?.amount).toBe(500);
  });
});
