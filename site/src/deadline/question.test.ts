import { describe, expect, test } from 'vitest';
import { badDates, EMPTY, factsOf, readQuestion, writeQuestion } from './question.ts';

describe('the address carries the question', () => {
  test('what was chosen comes back as it was', () => {
    const asked = {
      ...EMPTY,
      brand: 'nikon',
      category: 'camera-body',
      model: 'Z 6 & <b>',
      ordered: '2026-11-21',
      channel: 'cross-border' as const,
    };
    expect(readQuestion(writeQuestion(asked))).toEqual(asked);
  });

  test('an empty question is an empty address', () => {
    expect(writeQuestion(EMPTY)).toBe('');
    expect(readQuestion('')).toEqual(EMPTY);
  });

  test('what it does not understand is left out', () => {
    const read = readQuestion('#brand=nikon&category=spaceship&channel=smuggled&condition=&nonsense=1');
    expect(read).toEqual({ ...EMPTY, brand: 'nikon' });
  });

  test('a very long model is cut', () => {
    expect(readQuestion(`#model=${'x'.repeat(10_000)}`).model).toHaveLength(80);
  });
});

describe('what the rules are asked', () => {
  test('nothing, before there is a brand and a purchase date', () => {
    expect(factsOf({ ...EMPTY, brand: 'nikon' })).toBeNull();
    expect(factsOf({ ...EMPTY, ordered: '2026-11-21' })).toBeNull();
  });

  test('a date that does not exist is named, and is not asked', () => {
    const question = { ...EMPTY, brand: 'nikon', ordered: '2026-02-30', delivered: '2026-03-01' };
    expect(badDates(question)).toEqual(['ordered']);
    expect(factsOf(question)).toBeNull();
  });

  test('what was left empty is unknown, not a guess', () => {
    const facts = factsOf({ ...EMPTY, brand: 'nikon', ordered: '2026-11-21' });
    expect(facts).toMatchObject({ category: null, model: null, registeredOn: null, invoice: null });
    expect(facts?.dates.delivered).toBeNull();
  });
});
