import { describe, expect, it } from 'vitest';
import { day, item, policy } from '../testing/make.ts';
import { evaluate } from './evaluate.ts';
import { settleOf } from './settle.ts';

describe('settleOf', () => {
  it('says in both languages what would settle what is not known, and nothing of what is met', () => {
    const kinds = ['mainland-goods', 'invoice', 'invoice-names-model', 'warranty-card'] as const;
    const demanding = policy({
      requires: kinds.map((kind) => ({ kind, text: { zh: '要求', en: 'a demand' }, source: 0 })),
    });
    const { requirements } = evaluate(item({}), { brands: [], policies: [demanding] }, day('2026-11-22'));
    expect(requirements.map(({ state }) => state)).toEqual(['met', 'unknown', 'unknown', 'unknown']);
    for (const requirement of requirements) {
      const settle = settleOf(requirement);
      if (requirement.state === 'met') expect(settle).toBeNull();
      else {
        expect(settle?.zh).toMatch(/\p{Script=Han}/u);
        expect(settle?.en).toMatch(/[a-z]/);
      }
    }
  });
});
