import { expect, test } from 'vitest';
import type { Policy } from '../src/types.ts';
import check from './no-overlap.ts';
import { keys } from './sample.ts';

/** The Acme policy beside a second version of itself, changed. */
function beside(change: (first: Policy, second: Policy) => void): string[] {
  return keys(check, (loaded, first) => {
    const second = structuredClone(first);
    change(first, second);
    loaded.policies.push(second);
  });
}

const caught = ['policies[1].effective'];

test('two versions of one promise meet', () => {
  expect(beside(() => {})).toEqual(caught);
});

test('versions that follow each other do not meet, and on one shared day they do', () => {
  const follow = (to: string) =>
    beside((first, second) => {
      first.effective = { from: '2018-01-01', to };
      second.effective = { from: '2020-01-01', to: null };
    });
  expect(follow('2019-12-31')).toEqual([]);
  expect(follow('2020-01-01')).toEqual(caught);
});

test.each<[string, (first: Policy, second: Policy) => void]>([
  [
    'other kind',
    (_, second) => {
      second.kind = 'care';
    },
  ],
  [
    'other region',
    (_, second) => {
      second.region = 'HK';
    },
  ],
  [
    'other category',
    (_, second) => {
      second.applies.categories = ['lens'];
    },
  ],
  [
    'other channel',
    (_, second) => {
      second.applies.channels = ['cross-border'];
    },
  ],
  [
    'other condition',
    (_, second) => {
      second.applies.conditions = ['refurbished'];
    },
  ],
  [
    'campaigns may run side by side',
    (first, second) => {
      first.kind = 'campaign';
      second.kind = 'campaign';
    },
  ],
  [
    'a series that the other leaves out',
    (first, second) => {
      first.applies.seriesOut = ['Think Pad', 'S'];
      second.applies.seriesIn = ['ThinkPad'];
    },
  ],
])('%s', (_, change) => {
  expect(beside(change)).toEqual([]);
});

test('series of which one contains the other may be one product', () => {
  const found = beside((first, second) => {
    first.applies.seriesIn = ['Z'];
    second.applies.seriesIn = ['Z 6'];
  });
  expect(found).toEqual(caught);
});
