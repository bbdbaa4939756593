import { type Check, eachPolicy } from './check.ts';

export default {
  name: 'window-serves-grant',
  why: 'We urge people to act only where acting brings something: a window to register or buy needs the grant it opens.',
  check(data, report) {
    for (const { file, path, policy } of eachPolicy(data))
      for (const [index, { action }] of policy.windows.entries()) {
        if (action !== 'register' && action !== 'buy-care') continue;
        if (!policy.grants.some((grant) => grant.conditionalOn === action))
          report(
            file,
            `${path}.windows[${index}].action`,
            `no grant of ${policy.id} waits for ${action}`,
            `write conditionalOn: ${action} on the grant that it opens`,
          );
      }
  },
} satisfies Check;
