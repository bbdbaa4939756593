import type { Policy } from '@baoqi/policies/types';
import type { Coverage } from '@baoqi/rules';
import { expect, test } from 'vitest';
import { POLICIES } from '../view/test-policies.ts';
import { nameParts } from './name-parts.ts';

const [policy] = POLICIES.policies;
const [grant] = policy?.grants ?? [];
if (!policy || !grant) throw new Error('the policies of the tests have none');

const withParts: Policy = {
  ...policy,
  grants: [
    { ...grant, part: 'plan-1y', partName: { zh: '1 年版', en: '1 year' } },
    { ...grant, part: 'battery', partName: null },
    { ...grant, part: 'whole', partName: { zh: '全部', en: 'All' } },
  ],
};

const covered = (part: string, of = policy.id): Coverage => ({
  policy: of,
  kind: 'care',
  part,
  from: null,
  until: null,
  state: 'assured',
  conditionalOn: null,
  verified: true,
  bound: false,
  because: { policy: of, rule: '', input: {}, steps: [], sources: [] },
});

const named = (coverage: Coverage[], lang: 'zh' | 'en') =>
  nameParts(coverage, [withParts], lang).map(({ part }) => part);

test('a part is called as its own policy calls it, in the language asked for', () => {
  expect(named([covered('plan-1y')], 'zh')).toEqual(['1 年版']);
  expect(named([covered('plan-1y')], 'en')).toEqual(['1 year']);
});

test('a part that the data has no name for keeps its id, for which the pages have words; the whole stays the whole', () => {
  const others = [covered('battery'), covered('whole'), covered('plan-1y', 'another-policy')];
  expect(named(others, 'zh')).toEqual(['battery', 'whole', 'plan-1y']);
});
