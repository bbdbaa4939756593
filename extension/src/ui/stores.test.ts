import { expect, it } from 'vitest';
import { STORES } from '../detectors/stores.ts';
import { inStoreOrder, sitesOf } from './stores.ts';

it('brings the hosts of a store together under the site that people know', () => {
  const patterns = [
    'https://order.jd.com/*',
    'https://details.jd.com/*',
    'https://*.amazon.co.jp/*',
    'https://*.amazon.com/*',
    'https://*.www.apple.com.cn/*',
  ];
  expect(sitesOf(patterns)).toEqual([
    { site: 'jd.com', patterns: ['https://order.jd.com/*', 'https://details.jd.com/*'] },
    { site: 'amazon.co.jp', patterns: ['https://*.amazon.co.jp/*'] },
    { site: 'amazon.com', patterns: ['https://*.amazon.com/*'] },
    { site: 'apple.com.cn', patterns: ['https://*.www.apple.com.cn/*'] },
  ]);
});

it('leaves what is no site of its own as it is', () => {
  expect(sitesOf(['https://*/*', '<all_urls>'])).toEqual([
    { site: 'https://*/*', patterns: ['https://*/*'] },
    { site: '<all_urls>', patterns: ['<all_urls>'] },
  ]);
});

it('puts what was allowed in the order of the stores, whatever else was allowed last', () => {
  const all = STORES.flatMap(({ matches }) => matches);
  expect(inStoreOrder(['https://*/*', ...all.toReversed()])).toEqual([...all, 'https://*/*']);
});
