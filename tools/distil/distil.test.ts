import { gather } from '@baoqi/policies';
import type { PolicyData } from '@baoqi/policies/types';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { distil } from './distil.ts';

const gathered = gather();
if (!gathered.ok) throw new Error(JSON.stringify(gathered.mistakes));
const data: PolicyData = gathered.value;

function nikon(changed: PolicyData = data): Record<string, Record<string, unknown>> {
  return parse(distil('nikon', changed));
}

test('shows the day on which the window of Nikon changed', () => {
  // Three months up to 2019-12-31; one month, or 30 days to be safe, from 2020-01-01 (CAM-010, CAM-007).
  expect(nikon()['nikon-cn-registration-2015']?.mainland).toMatchObject({
    'bought 2019-12-31': { do: { register: 'by 2020-03-31' } },
    'bought 2020-01-01': 'not for this purchase-date',
  });
  expect(nikon()['nikon-cn-registration-2020']?.mainland).toMatchObject({
    'bought 2019-12-31': 'not for this purchase-date',
    'bought 2020-01-01': {
      until: { whole: '2023-01-01, if register is done' },
      do: { register: 'by 2020-02-01, safe by 2020-01-31', 'get-invoice': 'by 2020-01-31' },
    },
  });
});

test('a term from a leap day ends on the last of February', () => {
  expect(nikon()['nikon-cn-base']?.mainland).toMatchObject({
    'bought 2024-02-29': { until: { whole: '2025-02-28' } },
  });
});

test('says that grey imports are shut out', () => {
  expect(nikon()['nikon-cn-registration-2020']?.['cross-border']).toBe('not for this channel');
});

test('a changed window shows in the text', () => {
  const changed = structuredClone(data);
  const window = changed.policies.find(({ id }) => id === 'nikon-cn-registration-2015')?.windows[0];
  if (!window) throw new Error('the data lost its window');
  window.length = { n: 6, unit: 'months' };
  expect(distil('nikon', changed)).not.toBe(distil('nikon', data));
  expect(nikon(changed)['nikon-cn-registration-2015']?.mainland).toMatchObject({
    'bought 2019-12-31': { do: { register: 'by 2020-06-30' } },
  });
});
