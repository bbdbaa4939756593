import type { JSX } from 'preact';

/** The mark of the product: a booklet's page with a solid bar, and one still to be earned. The icons are drawn from the same shapes. */
export function Mark({ size = 32 }: { size?: number }): JSX.Element {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" class="mark">
      <rect x="2" y="2" width="28" height="28" rx="7" fill="var(--jade)" />
      <rect x="7" y="9" width="11" height="5.5" rx="1.6" fill="var(--on-jade)" />
      <path
        d="M18 9h5.4A1.6 1.6 0 0 1 25 10.6v2.3a1.6 1.6 0 0 1-1.6 1.6H18"
        fill="none"
        stroke="var(--on-jade)"
        stroke-width="1.4"
      />
      <path d="M19.2 14.3l3.4-5M22.6 14.3l2.2-3.3" stroke="var(--on-jade)" stroke-width="1.2" />
      <path d="M18 9v14.5" stroke="var(--on-jade)" stroke-width="1.8" stroke-linecap="round" />
      <path d="M18 17.5l6.5 2.7-6.5 2.8z" fill="var(--on-jade)" />
    </svg>
  );
}
