import { compileMatcher } from '@baoqi/rules';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../baoqi/policy-data.ts';
import { missedGoals, scoreAnswers } from './scores.ts';
import { readTitles } from './titles.ts';

const titles = readTitles();

describe.skipIf(titles === null)('the matcher, on labelled real titles', () => {
  it.each([
    ['all', () => true],
    ['even lines', (at: number) => at % 2 === 1],
    ['odd lines', (at: number) => at % 2 === 0],
  ])('reaches every goal on %s', (name, isOf) => {
    const { rows, brands } = titles ?? { rows: [], brands: new Set<string>() };
    const matcher = compileMatcher(lexicon());
    const part = rows.filter((_, at) => isOf(at));
    const answers = new Map(part.map((row) => [row.id, { ...matcher.match(row), id: row.id }]));
    console.info(`titles: ${part.length} (${name}) read from ../shared`);
    expect(part.length).toBeGreaterThan(100);
    expect(missedGoals(name, scoreAnswers(part, answers, brands))).toEqual([]);
  });
});
