/** One measured figure. `limit` is asserted where there is one; absolutes of a machine are only reported. */
export type Figure = {
  what: string;
  value: number;
  unit: 'ms' | 'B' | 'KB' | '×';
  /** `at most` for times and sizes, `at least` for how many times faster. */
  limit: { at: 'most' | 'least'; value: number } | null;
  note?: string;
};

export const holds = ({ value, limit }: Figure): boolean =>
  limit === null || (limit.at === 'most' ? value <= limit.value : value >= limit.value);

export const quantile = (values: number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (at === undefined) throw new Error('nothing was measured');
  return at;
};

export const median = (values: number[]): number => quantile(values, 0.5);
export const rounded = (value: number): number => Math.round(value * 10) / 10;
