import type { ItemRow } from '../records/types.ts';

/** Repairs in one line, for a cell or a page without us: `2026-03-01 → 2026-03-13 battery, fixed: new cell`. */
export function repairsText({ repairs }: Pick<ItemRow, 'repairs'>): string {
  return repairs
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map(({ from, until, part, outcome, note }) => {
      const facts = [part, outcome === 'unknown' ? null : outcome].filter((one) => one !== null).join(', ');
      return [`${from} → ${until ?? '?'}`, facts && ` ${facts}`, note && `: ${note}`].join('');
    })
    .join('; ');
}

/** Counters in one line: `shutter 12000 (2026-03-01)`. */
export function countersText({ counters }: Pick<ItemRow, 'counters'>): string {
  return Object.entries(counters)
    .flatMap(([kind, read]) => (read ? [`${kind} ${read.reading}${read.on ? ` (${read.on})` : ''}`] : []))
    .join('; ');
}
