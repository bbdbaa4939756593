import { type Check, eachPolicy } from './check.ts';

export default {
  name: 'source-index',
  why: 'Every window, reading and requirement points at the source that says so; a wrong number shows the wrong page.',
  check(data, report) {
    for (const { file, path, policy } of eachPolicy(data)) {
      const count = policy.sources.length;
      const hold = (at: string, index: number) => {
        if (index >= count)
          report(
            file,
            `${path}.${at}.source`,
            `points at source ${index}, there are ${count}`,
            count > 0 ? `write 0 to ${count - 1}` : 'add the source first',
          );
      };
      for (const [i, window] of policy.windows.entries()) {
        hold(`windows[${i}]`, window.source);
        for (const [j, reading] of window.readings.entries())
          hold(`windows[${i}].readings[${j}]`, reading.source);
      }
      for (const [i, requirement] of policy.requires.entries()) hold(`requires[${i}]`, requirement.source);
    }
  },
} satisfies Check;
