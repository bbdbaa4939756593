import type { JSX } from 'preact';
import { MARK_SHAPE } from './mark-shape.ts';

/** The mark of the product. */
export function Mark({ size = 32 }: { size?: number }): JSX.Element {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" class="mark">
      {MARK_SHAPE.map(({ d, ground }) => (
        <path key={d} d={d} fill={ground ? 'var(--jade)' : 'var(--on-jade)'} />
      ))}
    </svg>
  );
}
