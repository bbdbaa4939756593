import type { Check } from './check.ts';

export default {
  name: 'store-plans',
  why: 'A store’s plan is only for what was bought there: without its stores it would be promised to everybody.',
  check(data, report) {
    for (const { file, of, brand, policies } of data.files) {
      if (of === 'service' && brand.kind !== 'store')
        report(file, 'brand.kind', 'is not said to be a store', 'write kind: store');
      if (of === undefined && brand.kind === 'store')
        report(file, 'brand.kind', 'a store’s file lies among the makers’', 'move it to data/services');
      for (const [index, { id, applies }] of policies.entries())
        if (of === 'service' && applies.stores === undefined)
          report(
            file,
            `policies[${index}].applies.stores`,
            `does not say where ${id} can be bought`,
            'write stores: [jd], with the ids or hosts of the stores',
          );
    }
  },
} satisfies Check;
