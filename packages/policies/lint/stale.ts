import type { Policy } from '../src/types.ts';
import { type Data, eachPolicy } from './check.ts';

/** After how many months what was read is to be read again; what changes by the season soonest, the law last. */
const MONTHS: Record<Policy['kind'], number> = {
  campaign: 6,
  coupon: 6,
  registration: 12,
  care: 12,
  'paid-extension': 12,
  'loss-theft': 12,
  'store-service': 12,
  membership: 12,
  maintenance: 12,
  'quality-programme': 12,
  base: 24,
  statutory: 36,
};

export type Stale = { file: string; path: string; wrong: string; instead: string };

/**
 * What has grown old by `today`: a promise that nobody has looked at for long, a campaign that is over, a price of the
 * year before last. A list for people to work through, not a failure: nothing in the data is wrong because a day passed.
 */
export function staleness(data: Data, today: string): Stale[] {
  const stale: Stale[] = [];
  for (const { file, path, policy } of eachPolicy(data)) {
    // What is over does not change any more.
    if (policy.status === 'historic' || policy.status === 'expired') continue;
    const { to } = policy.effective;
    if (to !== null && to < today)
      stale.push({
        file,
        path: `${path}.status`,
        wrong: `${policy.status}, and its last purchase date was ${to}`,
        instead: 'write expired, or historic where it still runs for those who bought in time',
      });
    const seen = policy.sources
      .map((source) => source.seen)
      .sort()
      .at(-1);
    const months = policy.windows.length > 0 ? Math.min(12, MONTHS[policy.kind]) : MONTHS[policy.kind];
    if (seen !== undefined && monthsBefore(today, months) > seen)
      stale.push({
        file,
        path: `${path}.sources`,
        wrong: `${policy.id} was last looked at on ${seen}, more than ${months} months ago`,
        instead: 'look again (pnpm facts:verify) and write the day under seen',
      });
    if (policy.price !== null && monthsBefore(today, 24) > policy.price.asOf)
      stale.push({
        file,
        path: `${path}.price`,
        wrong: `the price is of ${policy.price.asOf}`,
        instead: 'look it up again and write its day under asOf',
      });
  }
  return stale;
}

/** The same day so many months earlier, for comparing only: there need be no such day. */
function monthsBefore(day: string, months: number): string {
  const [year, month, rest] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), day.slice(7)];
  const count = year * 12 + month - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}${rest}`;
}
