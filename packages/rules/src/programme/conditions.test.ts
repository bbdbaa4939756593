import type { ProgrammeCondition } from '@baoqi/policies/types';
import { describe, expect, it } from 'vitest';
import { allHold } from './conditions.ts';

type Asked = Omit<ProgrammeCondition, 'fact'>;
const holds = (asked: Asked, value: string | boolean | null | undefined) =>
  allHold([{ fact: 'series', ...asked }], { series: value });

describe('a condition', () => {
  it.each<[string, Asked, string | boolean | null | undefined, boolean]>([
    ['one of the words', { is: ['phone', 'tablet'] }, 'tablet', true],
    ['none of the words', { is: ['phone', 'tablet'] }, 'notebook', false],
    ['as somebody typed it', { is: ['Tablet'] }, ' TABLET ', true],
    ['only part of it', { is: ['tablet'] }, 'tablet cover', false],
    ['yes where yes is asked for', { is: [true] }, true, true],
    ['no where yes is asked for', { is: [true] }, false, false],
    ['a word is no yes', { is: [true] }, 'true', false],
    ['a yes is no word', { is: ['true'] }, true, false],
    ['a name that stands in it', { names: ['Home', 'Pro'] }, 'Pro 5', true],
    ['no name that stands in it', { names: ['Home', 'Pro'] }, 'Basic 5', false],
    ['a yes has no name in it', { names: ['true'] }, true, false],
    ['a word or a name', { is: ['Basic 5'], names: ['Pro'] }, 'Pro 5', true],
    ['turned round, one of the words', { is: ['CN'], not: true }, 'cn', false],
    ['turned round, none of the words', { is: ['CN'], not: true }, 'US', true],
    ['turned round, a name', { names: ['Pro'], not: true }, 'Pro 5', false],
    ['not known', { is: ['CN'] }, null, false],
    ['not there', { is: ['CN'] }, undefined, false],
    ['not known, turned round', { is: ['CN'], not: true }, null, false],
    ['asked to be unknown, and is', { unknown: true }, null, true],
    ['asked to be unknown, and is not there', { unknown: true }, undefined, true],
    ['asked to be unknown, and is known', { unknown: true }, 'Pro 5', false],
    ['asked to be unknown, and is no', { unknown: true }, false, false],
    ['asked to be unknown, though it has the word', { unknown: true, names: ['Pro'] }, 'Pro 5', false],
  ])('%s', (_, asked, value, expected) => {
    expect(holds(asked, value)).toBe(expected);
  });
});

it('all of several have to hold, and of none there is nothing to break', () => {
  const both: ProgrammeCondition[] = [
    { fact: 'kind', is: ['phone'] },
    { fact: 'series', names: ['moto'] },
  ];
  expect(allHold(both, { kind: 'phone', series: 'moto g54' })).toBe(true);
  expect(allHold(both, { kind: 'phone', series: '小新' })).toBe(false);
  expect(allHold(both, { kind: 'notebook', series: 'moto g54' })).toBe(false);
  expect(allHold([], {})).toBe(true);
});
