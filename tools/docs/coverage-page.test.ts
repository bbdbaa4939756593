import { readFileSync } from 'node:fs';
import { gatherWithStatutes } from '@baoqi/policies';
import { describe, expect, it } from 'vitest';
import { policy, source } from '../../packages/rules/testing/make.ts';
import { coverageText, gradeOf } from './coverage-page.ts';

describe('how well a policy is known', () => {
  const sure = { status: 'current', confidence: 'high', sources: [source] } as const;

  it.each([
    ['verified', {}],
    ['unverified', { status: 'unverified' }],
    ['unverified', { confidence: 'medium' }],
    ['contested', { contested: { zh: '有出入', en: 'they differ' } }],
    ['past', { status: 'historic', contested: { zh: '有出入', en: 'they differ' } }],
    ['past', { status: 'expired' }],
  ] as const)('is %s for %o', (grade, changes) => {
    expect(gradeOf(policy({ ...sure, ...changes, sources: [source] }))).toBe(grade);
  });
});

it('docs/coverage.md is that of the data (pnpm run docs)', () => {
  const data = gatherWithStatutes();
  if (!data.ok) throw new Error('the data does not load');
  expect(readFileSync(new URL('../../docs/coverage.md', import.meta.url), 'utf8')).toBe(
    coverageText(data.value),
  );
});
