import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANY_ORDER_ID, cleanText, orderIdOf, textOrNull } from './clean.ts';

describe('cleanText', () => {
  it.each([
    ['  Nikon\n\t Z\u00a06 ', 'Nikon Z 6'],
    ['<b>Nikon</b> Z 6', 'Nikon Z 6'],
    ['Camera<script>alert(1)</script> body', 'Camera body'],
    ['<<b>script>alert(1)</script>Lens', '< script>alert(1) Lens'],
    ['<\u0007script>alert(1)</script>Lens', 'Lens'],
    ['5 < 6 and 7 > 2', '5 < 6 and 7 > 2'],
    ['abc\u202Egpj.exe', 'abcgpj.exe'],
    ['a\u0000b\u200bc\ufeff', 'abc'],
    ['<img src=x onerror=alert(1)>', ''],
  ])('%j', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  it('is at most 300 characters long and cuts no character in half', () => {
    expect([...cleanText('📷'.repeat(10_000))].length).toBe(300);
    expect(cleanText(`${'a'.repeat(299)}📷b`).isWellFormed()).toBe(true);
    expect(cleanText('<i>'.repeat(5000) + 'x'.repeat(10_000)).length).toBeLessThanOrEqual(300);
  });

  it('leaves no tag, control or direction mark in anything', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', '>', 'script', '/', 'b', ' ', '\u202e', '\u0007', '&', '相机')),
        (parts) => {
          const clean = cleanText(parts.join(''));
          expect(clean).not.toMatch(/<\/?[a-z][^<>]*>/i);
          expect(clean).not.toMatch(/\p{Cc}|[\u202a-\u202e]/u);
          expect(cleanText(clean)).toBe(clean);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('says null for nothing', () => {
    expect(textOrNull(' \u200b ')).toBeNull();
    expect(cleanText(null)).toBe('');
  });
});

describe('orderIdOf', () => {
  it.each(['10482', 'CI2286', '402-118', 'T_12345', '#1001', '20260101/7'])('takes %s', (id) => {
    expect(orderIdOf(id.replace('#', ''), ANY_ORDER_ID)).toBe(id.replace('#', ''));
  });

  it.each([
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    'no digits',
    '1 OR 1=1',
    'x'.repeat(300),
    '',
    '-1',
  ])('refuses %s', (id) => {
    expect(orderIdOf(id, ANY_ORDER_ID)).toBeNull();
  });
});
