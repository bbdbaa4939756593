import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Text colours, and the grounds on which they stand. Small text: 4.5 to 1. */
const PAIRS: [text: string, grounds: string[]][] = [
  ['ink', ['paper', 'card', 'sunk', 'grey-soft', 'jade-soft', 'amber-soft', 'red-soft']],
  ['ink-2', ['paper', 'card', 'sunk', 'grey-soft', 'jade-soft']],
  ['ink-3', ['paper', 'card', 'sunk']],
  ['jade', ['paper', 'card', 'sunk']],
  ['jade-ink', ['jade-soft', 'card']],
  ['on-jade', ['jade']],
  ['amber', ['paper', 'card', 'sunk', 'amber-soft']],
  ['red', ['paper', 'card', 'sunk', 'red-soft']],
];
/** Lines that carry meaning (dashed bars, inputs): 3 to 1. */
const EDGES: [line: string, grounds: string[]][] = [
  ['edge', ['paper', 'card', 'sunk']],
  ['jade', ['card', 'paper']],
];

const colours = readTokens();

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  for (const [line, grounds] of PAIRS)
    it.each(grounds)(`${line} is readable on %s`, (ground) => {
      expect(contrast(colours(line, scheme), colours(ground, scheme))).toBeGreaterThanOrEqual(4.5);
    });
  for (const [line, grounds] of EDGES)
    it.each(grounds)(`the line ${line} is seen on %s`, (ground) => {
      expect(contrast(colours(line, scheme), colours(ground, scheme))).toBeGreaterThanOrEqual(3);
    });
});

function readTokens() {
  const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
  return (name: string, scheme: 'light' | 'dark'): string => {
    const match = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
    const colour = match?.[scheme === 'light' ? 1 : 2];
    if (colour === undefined) throw new Error(`tokens.css has no --${name}`);
    return colour;
  };
}

/** Contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
