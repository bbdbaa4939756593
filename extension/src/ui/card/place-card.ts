export type Box = { left: number; top: number; right: number; bottom: number };
export type Size = { width: number; height: number };
export type Spot = { left: number; top: number; buttons: number };

const MARGIN = 16;
const STEP = 24;

/**
 * Where in the window the card covers least of the page's own: never a button if there is any such place, links if it
 * must be, and otherwise as near to the bottom right as can be.
 */
export function placeCard(card: Size, view: Size, buttons: readonly Box[], links: readonly Box[]): Spot {
  const right = Math.max(MARGIN, view.width - card.width - MARGIN);
  const bottom = Math.max(MARGIN, view.height - card.height - MARGIN);
  let best: (Spot & { cost: number }) | null = null;
  for (const left of right > MARGIN ? [right, MARGIN] : [right]) {
    for (let top = bottom; top >= MARGIN; top -= STEP) {
      const box = { left, top, right: left + card.width, bottom: top + card.height };
      const covered = buttons.filter((other) => overlaps(box, other)).length;
      const over = links.filter((other) => overlaps(box, other)).length;
      const cost = covered * 10_000 + over * 100 + (bottom - top) / STEP + (left === right ? 0 : 20);
      if (!best || cost < best.cost) best = { left, top, buttons: covered, cost };
    }
  }
  return best ?? { left: right, top: bottom, buttons: 0 };
}

/** Keeps a card that the user moves inside the window. */
export function keepInside(left: number, top: number, card: Size, view: Size): { left: number; top: number } {
  const within = (value: number, most: number) => Math.max(0, Math.min(value, Math.max(0, most)));
  return { left: within(left, view.width - card.width), top: within(top, view.height - card.height) };
}

const GAP = 4;

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right + GAP && a.right > b.left - GAP && a.top < b.bottom + GAP && a.bottom > b.top - GAP;
}
