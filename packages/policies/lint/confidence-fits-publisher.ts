import { type Check, eachPolicy } from './check.ts';

export default {
  name: 'confidence-fits-publisher',
  why: 'A copy of a maker’s page is not the maker’s page: only makers and legislators give high confidence or `current`.',
  check(data, report) {
    for (const { file, path, policy } of eachPolicy(data)) {
      const publishers = policy.sources.map((source) => source.publisher);
      const firsthand = publishers.some((publisher) => publisher === 'maker' || publisher === 'law');
      const told = publishers.join(', ') || 'nobody';
      if (policy.confidence === 'high' && !firsthand)
        report(
          file,
          `${path}.confidence`,
          `high, but told only by: ${told}`,
          'write medium, or add a maker’s own page',
        );
      if (policy.status === 'current' && !firsthand)
        report(
          file,
          `${path}.status`,
          `current, but told only by: ${told}`,
          'write unverified, or add a maker’s own page',
        );
      if (policy.status === 'current' && policy.confidence === 'low')
        report(file, `${path}.status`, 'current with low confidence', 'write unverified');
    }
  },
} satisfies Check;
