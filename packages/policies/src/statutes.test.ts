import { describe, expect, test } from 'vitest';
import { findings } from '../lint/check.ts';
import { checks } from '../lint/checks.ts';
import { mistakeLine } from './load.ts';
import { policyData } from './schema/policy-data.ts';
import { gatherWithStatutes, loadHolidays, loadStatutes } from './statutes.ts';
import type { Holidays, PolicyData } from './types.ts';

const statutes = loadStatutes();
if (!statutes.ok) throw new Error(statutes.mistakes.map(mistakeLine).join('\n'));
const gathered = gatherWithStatutes();
if (!gathered.ok) throw new Error(gathered.mistakes.map(mistakeLine).join('\n'));
const data: PolicyData = gathered.value;
const table = loadHolidays();
if (!table.ok) throw new Error(table.mistakes.map(mistakeLine).join('\n'));
const holidays: Holidays = table.value;

describe('the law', () => {
  test('passes the checks of the data', () => {
    const law = { id: 'statute', name: { zh: '法律', en: 'The law' }, hosts: [], phones: [], unknown: [] };
    const files = [
      { file: 'statute.yaml', of: 'law' as const, brand: law, policies: statutes.value.policies },
    ];
    expect(findings({ asOf: data.asOf, files }, checks)).toEqual([]);
  });

  test('is of kind statutory, and of no brand', () => {
    expect(statutes.value.policies.length).toBeGreaterThan(6);
    for (const policy of statutes.value.policies)
      expect(policy).toMatchObject({ kind: 'statutory', brand: '*' });
  });

  test('says of cameras that it is contested, and promises nothing for sure', () => {
    const camera = statutes.value.policies.find(({ id }) => id === 'statute-cn-sanbao-camera');
    expect(camera?.contested).not.toBeNull();
    expect(camera?.status).toBe('unverified');
  });

  test('has the published shape together with the brands', () => {
    expect(policyData.parse(JSON.parse(JSON.stringify(data)))).toEqual(JSON.parse(JSON.stringify(data)));
  });
});

describe('the holiday table', () => {
  test('has every year from the first to the last known', () => {
    const years = Object.keys(holidays.years);
    expect(years[0]).toBe(String(holidays.firstYear));
    expect(years.at(-1)).toBe(String(holidays.lastKnownYear));
    expect(years).toHaveLength(holidays.lastKnownYear - holidays.firstYear + 1);
  });

  test('has the days of the notice for 2026 (国务院办公厅, 2025-11-04)', () => {
    // 元旦 3, 春节 9, 清明 3, 劳动节 5, 端午 3, 中秋 3, 国庆 7; six weekend days are worked.
    expect(holidays.years['2026']?.off).toHaveLength(3 + 9 + 3 + 5 + 3 + 3 + 7);
    expect(holidays.years['2026']?.off).toContain('2026-02-23');
    expect(holidays.years['2026']?.working).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]);
  });

  test('never calls one day both, and works only on weekends', () => {
    for (const [year, { off, working }] of Object.entries(holidays.years)) {
      expect(working.filter((day) => off.includes(day))).toEqual([]);
      for (const day of [...off, ...working]) expect(day.slice(0, 4)).toBe(year);
      for (const day of working) expect([0, 6], day).toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    }
  });
});
