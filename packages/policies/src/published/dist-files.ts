import { createHash } from 'node:crypto';
import type { BrandFile, Change, LawFile, Lexicon, PolicyData, Programme } from '../types.ts';
import { changelogPage } from './changelog-page.ts';
import { indexOf } from './index-of.ts';
import { lexiconText } from './lexicon-text.ts';

export type Gathered = {
  data: PolicyData;
  lexicon: Lexicon;
  programmes: Programme[];
  changes: Change[];
  moved: Record<string, string>;
};

/** Every data file of dist/ by its path, as text: the same data gives the same bytes. */
export function distFiles({ data, lexicon, programmes, changes, moved }: Gathered): Map<string, string> {
  const { asOf, policies, holidays, statutesUnknown } = data;
  const law: LawFile = {
    schema: 1,
    asOf,
    policies: policies.filter(({ brand }) => brand === '*'),
    holidays,
    statutesUnknown,
  };
  const brands = data.brands.map((brand): [string, BrandFile] => [
    `${brand.kind === 'store' ? 'services' : 'brands'}/${brand.id}.json`,
    { schema: 1, asOf, brand, policies: policies.filter((policy) => policy.brand === brand.id) },
  ]);
  const files = new Map<string, unknown>([
    ...brands,
    ['law.json', law],
    ['holidays.json', holidays ?? null],
    ...programmes.map((programme) => [`programmes/${programme.id}.json`, programme] as const),
    ['changes.json', { schema: 1, changes }],
    ['policies.json', data],
  ]);
  const texts = new Map([...files].map(([path, value]) => [path, `${JSON.stringify(value)}\n`]));
  texts.set('lexicon.json', `${lexiconText(lexicon)}\n`);
  const revision = revisionOf(texts);
  texts.set('index.json', `${JSON.stringify(indexOf(data, programmes, moved, revision))}\n`);
  texts.set('CHANGELOG.md', changelogPage(changes));
  return texts;
}

function revisionOf(texts: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, text] of texts) hash.update(path).update(text);
  return hash.digest('hex').slice(0, 16);
}
