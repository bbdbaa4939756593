import { expect, test } from 'vitest';
import { z } from 'zod';
import { mistakeLine, parseYaml } from './load.ts';

const shape = z.strictObject({ day: z.string(), list: z.array(z.strictObject({ n: z.number() })) });

function mistakes(text: string): string[] {
  const parsed = parseYaml(text, 'x.yaml', shape);
  return parsed.ok ? [] : parsed.mistakes.map(mistakeLine);
}

test('a day stays the text that was written', () => {
  const parsed = parseYaml('day: 2026-03-01\nlist: []\n', 'x.yaml', shape);
  expect(parsed).toEqual({ ok: true, value: { day: '2026-03-01', list: [] } });
});

test('a mistake names file, line and key', () => {
  expect(mistakes('day: a\nlist:\n  - n: 1\n  - n: one\n')).toEqual([
    expect.stringMatching(/^x\.yaml:4 list\[1\]\.n: /),
  ]);
});

test('a missing key is placed at what it is missing from', () => {
  expect(mistakes('day: a\nlist:\n  - n: 1\n  - {}\n')).toEqual(['x.yaml:4 list[1].n: is missing → add it']);
});

test('a mistake that came in by an anchor is still placed', () => {
  const text = 'day: &d 5\nlist:\n  - n: 1\n  - { n: *d, m: 2 }\n';
  expect(mistakes(text).every((line) => /^x\.yaml:\d+ /.test(line))).toBe(true);
  expect(mistakes(text)).toHaveLength(2);
});

test('what is no YAML is said with its line', () => {
  expect(mistakes('day: a\nlist: [\n')).toEqual([expect.stringMatching(/^x\.yaml:\d+ \(file\): /)]);
});
