import { describe, expect, it } from 'vitest';
import { type Box, keepInside, placeCard } from './place-card.ts';

const card = { width: 320, height: 200 };
const view = { width: 1280, height: 800 };
const box = (left: number, top: number, width = 80, height = 30): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('placeCard', () => {
  it('stands at the bottom right of an empty page', () => {
    expect(placeCard(card, view, [], [])).toMatchObject({ left: 944, top: 584, buttons: 0 });
  });

  it('rises above a button in the corner', () => {
    const spot = placeCard(card, view, [box(1180, 740)], []);
    expect(spot.left).toBe(944);
    expect(spot.top + card.height).toBeLessThan(740);
  });

  it('goes to the left where the whole right edge is buttons', () => {
    const column = Array.from({ length: 27 }, (_, n) => box(1100, n * 30));
    expect(placeCard(card, view, column, [])).toMatchObject({ left: 16, buttons: 0 });
  });

  it('covers a link rather than a button', () => {
    const links = Array.from({ length: 27 }, (_, n) => box(1100, n * 30));
    const buttons = Array.from({ length: 27 }, (_, n) => box(40, n * 30));
    expect(placeCard(card, view, buttons, links)).toMatchObject({ left: 944, buttons: 0 });
  });

  it('says how many buttons it covers where there is no free place', () => {
    const all = Array.from({ length: 27 * 16 }, (_, n) => box((n % 16) * 80, Math.floor(n / 16) * 30));
    expect(placeCard(card, view, all, []).buttons).toBeGreaterThan(0);
  });

  it('keeps to a window smaller than itself', () => {
    expect(placeCard(card, { width: 300, height: 150 }, [], [])).toMatchObject({ left: 16, top: 16 });
  });
});

it('lets nobody move the card out of the window', () => {
  expect(keepInside(-50, 5000, card, view)).toEqual({ left: 0, top: 600 });
});
