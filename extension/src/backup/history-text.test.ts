import { expect, test } from 'vitest';
import { newItem } from '../records/new-item.ts';
import { day } from '../records/test-database.ts';
import { countersText, repairsText } from './history-text.ts';

const item = newItem('p', '相机');

test('repairs by day, with what is known of them', () => {
  const open = {
    id: 'b',
    from: day('2026-06-01'),
    until: null,
    part: null,
    outcome: 'unknown',
    note: '',
  } as const;
  const back = {
    id: 'a',
    from: day('2026-03-01'),
    until: day('2026-03-13'),
    part: 'battery',
    outcome: 'fixed',
    note: '换了电芯',
  } as const;
  expect(repairsText({ repairs: [open, back] })).toBe(
    '2026-03-01 → 2026-03-13 battery, fixed: 换了电芯; 2026-06-01 → ?',
  );
  expect(repairsText(item)).toBe('');
});

test('counters that were read', () => {
  const counters = {
    shutter: { reading: 12_000, on: day('2026-03-01') },
    hours: null,
    cycles: { reading: 0, on: null },
  };
  expect(countersText({ counters })).toBe('shutter 12000 (2026-03-01); cycles 0');
  expect(countersText(item)).toBe('');
});
