import type { Source } from '../src/types.ts';
import { type Check, eachPolicy } from './check.ts';

/** What clings to an address that was copied out of a sentence. */
const TAIL = /[，。、；：！？）」』》”’,;!)\]>'"]$/u;
const TRACKING = /[?&](utm_\w+|gclid|fbclid|spm)=/;

export default {
  name: 'addresses',
  why: 'An address copied out of a sentence or a search page leads nowhere, or tells somebody who followed it.',
  check(data, report) {
    for (const { file, path, policy } of eachPolicy(data))
      for (const [index, source] of policy.sources.entries())
        look(source, file, `${path}.sources[${index}].url`);
    for (const { file, brand } of data.files)
      for (const [i, phone] of brand.phones.entries())
        for (const [j, source] of phone.sources.entries())
          look(source, file, `brand.phones[${i}].sources[${j}].url`);

    function look({ url }: Source, file: string, path: string) {
      if (url === null) return;
      const { hostname, username } = new URL(url);
      if (/\s/.test(url)) report(file, path, `there is a space in ${url}`, 'copy it from the address bar');
      else if (TAIL.test(url))
        report(file, path, `${url} ends with ${url.at(-1)}`, 'leave the last sign away');
      if (!hostname.includes('.') || username !== '')
        report(file, path, `${url} is no public page`, 'write the address at which everybody can read it');
      if (TRACKING.test(url))
        report(
          file,
          path,
          `${url} says who followed it`,
          'leave away what begins with utm_, gclid, fbclid or spm',
        );
    }
  },
} satisfies Check;
