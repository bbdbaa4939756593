import type { Check } from './check.ts';

export default {
  name: 'unknown-care',
  why: 'Whether accidents are covered is the first question; where nothing was found, that is said, not left blank.',
  check(data, report) {
    for (const { file, of, brand, policies } of data.files) {
      // Neither the law nor a store that sells such plans is asked whether the maker covers accidents.
      if (of !== undefined) continue;
      const regions = new Set(policies.map((policy) => policy.region));
      for (const region of regions) {
        const told = policies.some((policy) => policy.kind === 'care' && policy.region === region);
        const said = brand.unknown.some((entry) => entry.topic === 'care' && entry.region === region);
        if (!told && !said)
          report(
            file,
            'brand.unknown',
            `says nothing of accident cover in ${region}`,
            `add topic care, region ${region}, and what was looked for; or a policy of kind care`,
          );
      }
    }
  },
} satisfies Check;
