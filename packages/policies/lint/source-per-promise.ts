import { type Check, eachPolicy } from './check.ts';

export default {
  name: 'source-per-promise',
  why: 'A reader must be able to check every promise, so each one says where it was read.',
  check(data, report) {
    for (const { file, path, policy } of eachPolicy(data))
      if (policy.sources.length === 0)
        report(
          file,
          `${path}.sources`,
          `${policy.id} has no source`,
          'add one entry with url, title, publisher and quote',
        );
  },
} satisfies Check;
