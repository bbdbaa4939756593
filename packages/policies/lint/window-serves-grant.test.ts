import { expect, test } from 'vitest';
import { keys } from './sample.ts';
import check from './window-serves-grant.ts';

test('getting the invoice needs no grant of its own', () => {
  const found = keys(check, (_, policy) => {
    const [window] = policy.windows;
    if (window) policy.windows.push({ ...window, action: 'get-invoice' });
  });
  expect(found).toEqual([]);
});

test('buying a plan needs the grant that it buys', () => {
  const found = keys(check, (_, policy) => {
    const [window] = policy.windows;
    if (window) policy.windows.push({ ...window, action: 'buy-care' });
  });
  expect(found).toEqual(['policies[0].windows[1].action']);
});
