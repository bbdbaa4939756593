import { describe, expect, it } from 'vitest';
import { isDigitAt, isLatinAt } from './latin.ts';

describe('latin', () => {
  it.each(['a', 'm', 'z', 'A', 'M', 'Z', '0', '5', '9'])('%s is a Latin letter or a digit', (char) => {
    expect(isLatinAt(`尼${char}`, 1)).toBe(true);
    expect(isDigitAt(`尼${char}`, 1)).toBe(char >= '0' && char <= '9');
  });

  // The neighbours of each range in ASCII, and letters that are none of it.
  it.each(['`', '{', '@', '[', '/', ':', ' ', '-', '康', 'é', '５'])('%s is neither', (char) => {
    expect(isLatinAt(char, 0)).toBe(false);
    expect(isDigitAt(char, 0)).toBe(false);
  });

  it('is false where the text has no character', () => {
    for (const at of [-1, 1]) expect([isLatinAt('a', at), isDigitAt('1', at)]).toEqual([false, false]);
  });
});
