import { type CivilDate, type Coverage, daysBetween } from '@baoqi/rules';
import { barClass } from '@baoqi/ui';
import type { JSX } from 'preact';

const DRAWN = new Set(['base', 'registration', 'campaign', 'coupon', 'paid-extension']);

/** The item's terms in one line, in the bar language; the words beside it say the same. Nothing where nothing is known. */
export function MiniBar({
  coverage,
  today,
}: {
  coverage: readonly Coverage[];
  today: CivilDate;
}): JSX.Element {
  // The law's term where nobody promises more; beside the maker's it would only lie over it.
  const promised = coverage.some((c) => DRAWN.has(c.kind) && c.part === 'whole' && c.until !== null);
  const bars = coverage.flatMap((c) =>
    (promised ? DRAWN.has(c.kind) : c.kind === 'statutory') &&
    c.part === 'whole' &&
    c.from !== null &&
    c.until !== null
      ? [{ key: `${c.policy} ${c.from}`, from: c.from, until: c.until, className: barClass(c) }]
      : [],
  );
  const [first, last] = [
    bars.map((b) => b.from).sort()[0],
    bars
      .map((b) => b.until)
      .sort()
      .at(-1),
  ];
  if (!first || !last) return <span class="mini" />;
  const span = Math.max(1, daysBetween(first, last));
  const at = (day: CivilDate) => Math.min(100, Math.max(0, (daysBetween(first, day) / span) * 100));
  return (
    <span class="mini" aria-hidden="true">
      {bars.map((bar) => (
        <span
          key={bar.key}
          class={bar.className}
          style={{ left: `${at(bar.from)}%`, width: `${at(bar.until) - at(bar.from)}%` }}
        />
      ))}
      {today >= first && today <= last && <span class="bq-now" style={{ left: `${at(today)}%` }} />}
    </span>
  );
}
