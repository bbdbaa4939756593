import type { Check } from './check.ts';

export default {
  name: 'ids',
  why: 'The file’s name is the brand’s id and begins the id of every policy, so that anything is found by its id.',
  check(data, report) {
    const seen = new Map<string, string>();
    const brands = new Map<string, string>();
    for (const { file, of, brand, policies } of data.files) {
      const name = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
      const namesake = brands.get(brand.id);
      if (of !== 'law' && namesake !== undefined)
        report(file, 'brand.id', `${brand.id} is taken, by ${namesake}`, 'choose an id of its own');
      brands.set(brand.id, file);
      if (of !== 'law' && brand.id !== name)
        report(
          file,
          'brand.id',
          `the id is ${brand.id}, the file is ${file}`,
          `write ${name}, or rename the file`,
        );
      for (const [index, policy] of policies.entries()) {
        const path = `policies[${index}].id`;
        const prefix = `${brand.id}-${policy.region.toLowerCase()}-`;
        if (!policy.id.startsWith(prefix))
          report(file, path, `${policy.id} does not begin with brand and region`, `begin it with ${prefix}`);
        const other = seen.get(policy.id);
        if (other !== undefined)
          report(
            file,
            path,
            `${policy.id} is taken, in ${other}`,
            'choose an id of its own, such as one with a year',
          );
        seen.set(policy.id, file);
      }
    }
  },
} satisfies Check;
