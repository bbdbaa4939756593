import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CARD_COLOURS, CARD_CSS } from './card-css.ts';

const tokens = readFileSync(new URL('../../../../packages/ui/src/tokens.css', import.meta.url), 'utf8');

it.each(Object.entries(CARD_COLOURS))('takes --%s from the tokens', (name, value) => {
  expect(tokens).toContain(`--${name}: ${value};`);
});

it('measures in px, never by the root font size of the shop', () => {
  expect(CARD_CSS).not.toMatch(/\d(?:rem|em)\b/);
});
