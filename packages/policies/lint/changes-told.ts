import type { Check } from './check.ts';

export default {
  name: 'changes-told',
  why: 'Whoever relied on the data reads the list of changes: newest first, none of tomorrow, about ids that there are.',
  needs: 'history',
  check({ asOf, files, history }, report) {
    if (history === undefined) return;
    const { changes, moved } = history;
    const ids = new Set(files.flatMap(({ policies }) => policies.map(({ id }) => id)));
    for (const [index, { day, policies, purchases }] of changes.entries()) {
      const at = `changes[${index}]`;
      const above = changes[index - 1];
      if (day > asOf)
        report(
          'changes.yaml',
          `${at}.day`,
          `${day} is after the data’s own day, ${asOf}`,
          'raise asOf in data.yaml',
        );
      if (above && above.day < day)
        report('changes.yaml', `${at}.day`, `${day} stands below ${above.day}`, 'put the newest first');
      if (purchases.from !== null && purchases.to !== null && purchases.from > purchases.to)
        report('changes.yaml', `${at}.purchases`, 'ends before it begins', 'swap from and to');
      for (const id of policies)
        if (!ids.has(id) && moved[id] === undefined)
          report('changes.yaml', `${at}.policies`, `there is no ${id}`, 'write the id of a policy');
    }
  },
} satisfies Check;
