import type { Brand } from '@baoqi/policies/types';
import type { Work } from './worklist.ts';

/** One thing to look up, as somebody with a browser needs it: what we believe, where it may stand, and how to answer. */
export function workText({ policy, points, because }: Work, brands: readonly Brand[]): string {
  const brand = brands.find(({ id }) => id === policy.brand);
  const windows = policy.windows.map(
    ({ action, length: { n, unit }, countsFrom }) => `${action} within ${n} ${unit} of ${countsFrom.date}`,
  );
  const places = [
    ...(policy.register?.url ? [policy.register.url] : []),
    ...(brand?.hosts ?? []).map((host) => `https://${host}/`),
    ...policy.sources.flatMap(({ url, publisher, seen }) =>
      url === null ? [] : [`${url} (${publisher}, read ${seen})`],
    ),
  ];
  return [
    `${policy.id}  [${points}: ${because.join(', ')}]`,
    `   we believe: ${policy.title.zh} / ${policy.title.en}`,
    `               ${policy.summary.en}`,
    ...(windows.length > 0 ? [`   windows:    ${windows.join('; ')}`] : []),
    ...(policy.contested ? [`   contested:  ${policy.contested.en}`] : []),
    `   look at:    ${[...new Set(places)].join('\n               ') || 'the maker’s service pages'}`,
    `   answer:     pnpm facts:verify ${policy.id} --found confirmed|changed|gone --url … --title … --quote "…" --own`,
  ].join('\n');
}
