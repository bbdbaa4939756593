import { describe, expect, it } from 'vitest';
import { readBrandFile } from '../../packages/policies/src/load.ts';
import { type Answer, withAnswer } from './answer.ts';

const FILE = `# A comment of the brand.
pages:
  shop: &shop
    url: https://shop.example/warranty
    title: A dealer's page
    publisher: dealer
    published: null
    seen: 2025-01-02

brand:
  id: acme
  name: { zh: 顶点, en: Acme }
  hosts: [www.acme.example]

policies:
  # A comment of the policy.
  - id: acme-cn-base
    kind: base
    title: { zh: 一年, en: One year }
    summary: { zh: 一年保修。, en: One year. }
    region: CN
    effective: { from: null, to: null }
    applies:
      categories: [phone]
      channels: [mainland, unknown]
      conditions: [new]
    grants:
      - length: { n: 12, unit: months }
        countsFrom: { date: ordered, orElse: [] }
        text: { zh: 一年。, en: A year. }
    sources:
      - { <<: *shop, quote: one year, fact: null }
    confidence: medium
    status: unverified
`;

const answer: Answer = {
  policy: 'acme-cn-base',
  found: 'confirmed',
  url: 'https://www.acme.example/service',
  title: 'Service policy',
  seen: '2026-11-22',
  quote: 'twelve months from the invoice',
  own: true,
};

const policiesOf = (text: string) => {
  const read = readBrandFile(text, 'acme.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.mistakes));
  return read.value.policies;
};
const written = (changes: Partial<Answer>): string => {
  const answered = withAnswer(FILE, { ...answer, ...changes });
  if (!answered.ok) throw new Error(answered.wrong);
  return answered.text;
};

describe('an answer', () => {
  it('confirmed on the maker’s own page: current, high, with the page as a source; comments stay', () => {
    const text = written({});
    const [policy] = policiesOf(text);
    expect(policy).toMatchObject({ status: 'current', confidence: 'high' });
    expect(policy?.sources.at(-1)).toEqual({
      url: 'https://www.acme.example/service',
      title: 'Service policy',
      publisher: 'maker',
      published: null,
      seen: '2026-11-22',
      quote: 'twelve months from the invoice',
      fact: null,
    });
    expect(text).toContain('# A comment of the brand.');
    expect(text).toContain('# A comment of the policy.');
  });

  it('confirmed elsewhere: another source, and no more than that', () => {
    const [policy] = policiesOf(written({ own: false }));
    expect(policy).toMatchObject({ status: 'unverified', confidence: 'medium' });
    expect(policy?.sources).toHaveLength(2);
  });

  it('changed: the old version ends the day before, a copy to be edited begins', () => {
    const [fresh, old] = policiesOf(written({ found: 'changed', seen: '2026-03-01' }));
    expect(fresh).toMatchObject({
      id: 'acme-cn-base-2026-03',
      effective: { from: '2026-03-01', to: null },
      status: 'unverified',
    });
    expect(old).toMatchObject({
      id: 'acme-cn-base',
      effective: { from: null, to: '2026-02-28' },
      status: 'historic',
    });
    expect(fresh?.sources).toHaveLength(2);
    expect(old?.sources).toHaveLength(1);
  });

  it('gone: historic, to the day before', () => {
    const [policy] = policiesOf(written({ found: 'gone' }));
    expect(policy).toMatchObject({ effective: { from: null, to: '2026-11-21' }, status: 'historic' });
  });

  it('of a policy that is not there, or in a file that is none, is refused', () => {
    expect(withAnswer(FILE, { ...answer, policy: 'nobody' })).toEqual({
      ok: false,
      wrong: 'the file has no policy nobody',
    });
    expect(withAnswer('a: 1', answer)).toEqual({ ok: false, wrong: 'the file has no list of policies' });
  });
});
