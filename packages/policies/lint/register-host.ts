import { type Check, eachPolicy } from './check.ts';

export default {
  name: 'register-host',
  why: 'People type personal things on a registration page, so only the brand’s own hosts, by https, become a link.',
  check(data, report) {
    const hosts = new Map(data.files.map(({ brand }) => [brand.id, brand.hosts]));
    for (const { file, path, policy } of eachPolicy(data)) {
      const address = policy.register?.url ?? null;
      if (address === null) continue;
      const url = new URL(address);
      if (url.protocol !== 'https:')
        report(file, `${path}.register.url`, `${address} is not https`, 'write the https address, or null');
      if (!hosts.get(policy.brand)?.includes(url.hostname))
        report(
          file,
          `${path}.register.url`,
          `${url.hostname} is not among brand.hosts`,
          'add the host there if it is the brand’s own, else write null',
        );
    }
  },
} satisfies Check;
