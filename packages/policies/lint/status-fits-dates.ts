import { type Check, eachPolicy } from './check.ts';

export default {
  name: 'status-fits-dates',
  why: 'A promise for past purchases only must not look like today’s, and one that is over must say when it ended.',
  check(data, report) {
    for (const { file, path, policy } of eachPolicy(data)) {
      const { to } = policy.effective;
      const past = policy.status === 'historic' || policy.status === 'expired';
      if (to !== null && to < data.asOf && !past)
        report(
          file,
          `${path}.status`,
          `${policy.status}, though no purchase after ${to} has it`,
          'write historic (it still runs for those purchases) or expired',
        );
      if (past && to === null)
        report(
          file,
          `${path}.effective.to`,
          `${policy.status} without a last purchase date`,
          'write the last day on which it was still told, or another status',
        );
    }
  },
} satisfies Check;
