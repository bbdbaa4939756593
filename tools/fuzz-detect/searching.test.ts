import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { apart } from './searching.ts';

const { document } = parseHTML('<!doctype html><html><body><ul><li>a</li><li>b</li></ul></body></html>');

it('tells how often the document was searched, and changes no answer', () => {
  const look = () => {
    const items = [...document.querySelectorAll('li')];
    return { words: items.map((item) => item.textContent), in: items[0]?.closest('ul')?.localName };
  };
  const plain = look();
  const { value, searches, searching } = apart(document, look);
  expect(value).toEqual(plain);
  expect(searches).toBe(2);
  expect(searching).toBeGreaterThanOrEqual(0);
});

it('starts anew each time, and counts nothing between', () => {
  document.querySelector('li');
  expect(apart(document, () => document.body.matches('body'))).toMatchObject({ value: true, searches: 1 });
});

it('lets through what is thrown, and counts on', () => {
  expect(() => apart(document, () => document.querySelector('li['))).toThrow();
  expect(apart(document, () => document.querySelector('li')).searches).toBe(1);
});
