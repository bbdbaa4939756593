import { describe, expect, it } from 'vitest';
import { found } from '../planted.ts';
import { rulesArePure } from './rules-are-pure.ts';

const file = 'packages/rules/src/window.ts';

describe('rules-are-pure', () => {
  it.each([
    ['the clock', 'export const late = (day: string) => new Date(day) < new Date(0);', 2],
    ['the clock, as a type', 'export type When = Date;', 1],
    ['chance', 'export const pick = () => Math.random();', 1],
    ['the network', "export const load = () => fetch('/policies.json');", 1],
    ['the network by a back door', "export const load = () => globalThis.fetch('/policies.json');", 1],
    ['the page', 'export const title = () => document.title;', 1],
    ['the machine', "export const zone = process.env['TZ'];", 1],
    ['the browser', 'export const wake = () => chrome.alarms;', 1],
  ])('reports %s', (_, source, times) => {
    expect(found(rulesArePure, { [file]: source })).toEqual(Array(times).fill(`${file}:1`));
  });

  it('leaves alone a word of ours that a browser also uses', () => {
    expect(
      found(rulesArePure, { [file]: 'export const length = (window: { n: number }) => window.n;' }),
    ).toEqual([]);
  });

  it('leaves alone a property of that name, and a test', () => {
    expect(
      found(rulesArePure, {
        [file]: 'export const of = (item: { document: string }) => item.document;',
        'packages/rules/src/window.test.ts': 'export const now = new Date();',
      }),
    ).toEqual([]);
  });
});
