import { readFileSync } from 'node:fs';
import { lexiconFile, loadLexicon } from '@baoqi/policies';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileMatcher } from '../src/index.ts';

type Title = {
  title: string;
  seller?: string;
  host?: string;
  brand?: string | null;
  for?: string | null;
  category?: string;
  channel?: string;
  warrantable?: boolean;
  model?: string;
  modelHas?: string;
  modelHasNot?: string;
};
type Trap = { trap: string; titles: Title[] };

/** `traps.yaml`: what is hard; `fresh.yaml`: kinds of titles that were written before the rules for them. */
const traps = ['traps.yaml', 'fresh.yaml'].flatMap((name): Trap[] =>
  parse(readFileSync(new URL(name, import.meta.url), 'utf8')),
);
const lexicon = loadLexicon(lexiconFile);
if (!lexicon.ok) throw new Error(JSON.stringify(lexicon.mistakes));
const matcher = compileMatcher(lexicon.value);

describe.each(traps)('$trap', ({ titles }) => {
  it('has at least three titles', () => {
    expect(titles.length).toBeGreaterThan(2);
  });

  it.each(titles.map((one) => [one.title, one] as const))('%s', (_, one) => {
    const { title, seller, host, for: madeFor, modelHas, modelHasNot, ...wanted } = one;
    const match = matcher.match({ title, seller: seller ?? null, host: host ?? null });
    expect(match).toMatchObject({ ...wanted, ...(madeFor === undefined ? {} : { accessoryFor: madeFor }) });
    if (modelHas !== undefined) expect(match.model).toContain(modelHas);
    if (modelHasNot !== undefined) expect(match.model).not.toContain(modelHasNot);
    // Whose product it is made for never is its maker: no policy of theirs is for it.
    if (match.accessoryFor !== null) expect(match.brand).not.toBe(match.accessoryFor);
    // What names nothing that we know has no word to show for it.
    if (match.brand !== null || match.accessoryFor !== null) expect(match.evidence.length).toBeGreaterThan(0);
  });
});
