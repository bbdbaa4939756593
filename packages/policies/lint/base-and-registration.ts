import type { PolicyKind } from '../src/types.ts';
import type { Check } from './check.ts';

const TOPICS: readonly PolicyKind[] = ['base', 'registration'];

export default {
  name: 'base-and-registration',
  why: 'How long it lasts, and whether registering adds to that, is what everybody asks first: known, or said to be unknown.',
  check(data, report) {
    for (const { file, of, brand, policies } of data.files) {
      if (of !== undefined) continue;
      for (const topic of TOPICS) {
        const told = policies.some(({ kind }) => kind === topic);
        const said = brand.unknown.some((entry) => entry.topic === topic);
        if (!told && !said)
          report(
            file,
            'brand.unknown',
            `says nothing of ${topic}`,
            `add topic ${topic} with what was looked for and not found, or that there is none and who says so; or a policy of that kind`,
          );
      }
    }
  },
} satisfies Check;
