import { keepInside } from './place-card.ts';
import { windowSize } from './window-size.ts';

const KEY_STEP = 24;

/** Lets the user move the card by its grip: drag, or arrow keys. Returns whether it was moved by hand. */
export function makeMovable(host: HTMLElement, grip: HTMLElement, signal: AbortSignal): () => boolean {
  let moved = false;
  let from: { x: number; y: number; left: number; top: number } | null = null;
  const to = (left: number, top: number) => {
    moved = true;
    moveTo(host, left, top);
  };

  grip.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      const { left, top } = host.getBoundingClientRect();
      from = { x: event.clientX, y: event.clientY, left, top };
      grip.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  grip.addEventListener(
    'pointermove',
    (event) => {
      if (!from || !event.isTrusted) return;
      to(from.left + event.clientX - from.x, from.top + event.clientY - from.y);
    },
    { signal },
  );
  for (const end of ['pointerup', 'pointercancel'] as const)
    grip.addEventListener(
      end,
      () => {
        from = null;
      },
      { signal },
    );
  grip.addEventListener(
    'keydown',
    (event) => {
      const step = STEPS[event.key];
      if (!step || !event.isTrusted) return;
      event.preventDefault();
      const { left, top } = host.getBoundingClientRect();
      to(left + step[0] * KEY_STEP, top + step[1] * KEY_STEP);
    },
    { signal },
  );
  return () => moved;
}

const STEPS: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Puts the card at a place in the window, never outside of it. */
export function moveTo(host: HTMLElement, left: number, top: number): void {
  const { width, height } = host.getBoundingClientRect();
  const spot = keepInside(left, top, { width, height }, windowSize());
  host.style.setProperty('left', `${spot.left}px`);
  host.style.setProperty('top', `${spot.top}px`);
}
