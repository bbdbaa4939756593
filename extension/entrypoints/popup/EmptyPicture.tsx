import type { JSX } from 'preact';

/** The product in one picture: an order, and the bar that grows out of it. */
export function EmptyPicture(): JSX.Element {
  return (
    <svg class="empty-picture" viewBox="0 0 240 84" width="240" height="84" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="8" height="8" patternTransform="rotate(45)" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill="var(--jade-soft)" />
          <rect width="3" height="8" fill="var(--jade-hatch)" />
        </pattern>
      </defs>
      <rect x="8.5" y="8.5" width="54" height="67" rx="5" fill="var(--card)" stroke="var(--edge)" />
      <path d="M17 22h37M17 32h28M17 42h33" stroke="var(--line)" stroke-width="4" stroke-linecap="round" />
      <rect x="17" y="56" width="24" height="10" rx="3" fill="var(--jade)" />
      <path d="M70 61h18" stroke="var(--edge)" stroke-width="1.5" stroke-dasharray="2 3" />
      <rect x="94" y="53" width="48" height="16" rx="4" fill="var(--jade)" />
      <rect
        x="143"
        y="53.75"
        width="88"
        height="14.5"
        rx="4"
        fill="url(#hatch)"
        stroke="var(--jade)"
        stroke-width="1.5"
      />
      <path d="M116 26v43" stroke="var(--amber)" stroke-width="2" />
      <path d="M116 26l16 7-16 7z" fill="var(--amber)" />
    </svg>
  );
}
