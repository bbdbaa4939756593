import { expect, test } from 'vitest';
import check from './register-host.ts';
import { keys } from './sample.ts';

test.each<[string | null, boolean]>([
  ['https://register.acme.example/any/path?x=1', true],
  [null, true],
  ['https://acme.example/', false],
  ['https://REGISTER.acme.example/', true],
  ['https://register.acme.example@evil.example/', false],
])('%s may be linked: %s', (url, may) => {
  const found = keys(check, (_, policy) => {
    if (policy.register) policy.register.url = url;
  });
  expect(found).toEqual(may ? [] : ['policies[0].register.url']);
});
