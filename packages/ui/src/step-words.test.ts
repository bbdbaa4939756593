import type { Step } from '@baoqi/rules';
import { describe, expect, it } from 'vitest';
import { STEP_SENTENCES, stepWords } from './step-words.ts';

describe('stepWords', () => {
  const keys = Object.keys(STEP_SENTENCES).filter((key): key is Step['key'] =>
    Object.hasOwn(STEP_SENTENCES, key),
  );
  it.each(keys)('words %s in both languages, even where values are missing', (key) => {
    for (const lang of ['zh', 'en'] as const) {
      const sentence = stepWords({ key, values: {} }, lang);
      expect(sentence).not.toBe('');
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      if (lang === 'en') expect(sentence).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('names dates, actions and lengths in words', () => {
    const step: Step = { key: 'waits-for', values: { action: 'register', lastDay: '2026-12-21' } };
    expect(stepWords(step, 'zh')).toBe('要先注册才有，最晚 2026 年 12 月 21 日');
    expect(stepWords(step, 'en')).toBe('Waits for: register, by 21 Dec 2026');
    expect(stepWords({ key: 'length', values: { n: 1, unit: 'months' } }, 'en')).toBe('Length: 1 month');
    expect(stepWords({ key: 'length', values: { n: 30, unit: 'days' } }, 'zh')).toBe('期限：30 天');
  });
});
