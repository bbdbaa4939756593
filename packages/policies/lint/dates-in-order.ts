import { type Check, eachPolicy } from './check.ts';

export default {
  name: 'dates-in-order',
  why: 'A range that ends before it begins is for nobody, and nobody has read a page before it was published.',
  check(data, report) {
    for (const { file, path, policy } of eachPolicy(data)) {
      const { from, to } = policy.effective;
      if (from !== null && to !== null && from > to)
        report(
          file,
          `${path}.effective.to`,
          `${policy.id} ends on ${to}, before it begins on ${from}`,
          `write a day on or after ${from}, or null`,
        );
      for (const [index, source] of policy.sources.entries()) {
        const at = `${path}.sources[${index}]`;
        // A month or a year is compared as far as it goes: 2023-09 is not after 2023-09-05.
        const { published, seen } = source;
        if (published !== null && published > seen.slice(0, published.length))
          report(
            file,
            `${at}.published`,
            `${published} is after ${seen}, when it was seen`,
            'write the date printed on the page, or null',
          );
        if (seen > data.asOf)
          report(
            file,
            `${at}.seen`,
            `${seen} is after the data’s own day, ${data.asOf}`,
            'raise asOf in data/data.yaml, or put the day right',
          );
      }
    }
  },
} satisfies Check;
