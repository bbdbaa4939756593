import type { Check } from './check.ts';

export default {
  name: 'ids-live',
  why: 'People’s records name the ids that they were saved with: an id that was published is there for ever, or leads on.',
  needs: 'history',
  check({ files, history }, report) {
    if (history === undefined) return;
    const { published, moved, programmes } = history;
    const live = new Set([
      ...files.filter(({ of }) => of !== 'law').map(({ brand }) => brand.id),
      ...files.flatMap(({ policies }) => policies.map(({ id }) => id)),
      ...programmes.map((id) => `programme:${id}`),
    ]);
    for (const [index, id] of published.entries())
      if (!live.has(id) && moved[id] === undefined)
        report(
          'ids.txt',
          `[${index}]`,
          `${id} is gone`,
          `put it back, or write in moved.yaml what took its place`,
        );
    for (const [old, now] of Object.entries(moved)) {
      if (live.has(old)) report('moved.yaml', old, `${old} is still there`, 'take one of the two away');
      if (!live.has(now))
        report('moved.yaml', old, `${now} is not there`, 'write the id that took its place today');
    }
  },
} satisfies Check;
