import type { Category, Lexicon } from '@baoqi/policies/types';
import { compileWords } from './find-words.ts';
import { foldTitle } from './fold-title.ts';
import type { Match } from './match.ts';
import { outermost } from './outermost.ts';

/** One thing that a title may mean. */
export type Candidate = {
  /** Who makes it; null: somebody of whom nothing is known. */
  brand: string | null;
  category: Category | null;
  model: string | null;
  /** Whose product it goes with, where somebody else makes it. */
  accessoryFor: string | null;
};

export type CandidateFinder = (title: string, match: Match) => Candidate[];

const MOST = 4;

/** Kinds that go with another product, so that "who made it" is the question. */
const GOES_WITH: ReadonlySet<Category> = new Set(['charger-cable-case', 'tripod-bag', 'memory-card']);

/** Sold with and without, under titles that differ by a word. */
const TWIN: ReadonlyMap<Category, Category> = new Map([
  ['camera-body', 'camera-kit'],
  ['camera-kit', 'camera-body'],
]);

type Tag = { brand: string } | { category: Category; part: boolean };

/**
 * A finder of what a title may mean besides what the matcher took it for, compiled once from the lexicon: at most four,
 * the likeliest first, the match itself at the head. What the matcher took for an accessory by somebody else is offered
 * as the brand's own only as the last of them, for the user to say so; nothing here decides.
 *
 * Example: `尼康 Z8 微单 相机` taken for a body of nikon gives body, kit, something made for nikon.
 */
export function compileCandidates(lexicon: Lexicon): CandidateFinder {
  const find = compileWords<Tag>([
    ...lexicon.brands.flatMap(({ id, words }) =>
      words.map((word) => ({ word: foldTitle(word).low, tag: { brand: id } })),
    ),
    ...lexicon.categories.flatMap(({ category, part = false, words }) =>
      words.map((word) => ({ word: foldTitle(word).low, tag: { category, part } })),
    ),
  ]);
  return (title, match) => {
    const hits = outermost(find(foldTitle(title).low));
    const brands = hits.flatMap(({ tag }) => ('brand' in tag ? [tag.brand] : []));
    const kinds = hits.flatMap(({ tag }) =>
      'category' in tag && !tag.part && !isOfAnother(tag.category) ? [tag.category] : [],
    );
    const all = match.accessoryFor === null ? ofMaker(match, brands, kinds) : madeFor(match, kinds);
    return distinct([asMatched(match), ...all]).slice(0, MOST);
  };
}

const asMatched = ({ brand, category, model, accessoryFor }: Match): Candidate => ({
  brand,
  category,
  model,
  accessoryFor,
});

const isOfAnother = (category: Category): boolean =>
  category === 'not-warrantable' || GOES_WITH.has(category);

/** Taken for a maker's own: with a lens or without, made for it by others, the other kind, the other maker. */
function ofMaker(match: Match, brands: readonly string[], kinds: readonly Category[]): Candidate[] {
  const { brand, category, model } = match;
  const twin = category === null ? undefined : TWIN.get(category);
  const part = category !== null && isOfAnother(category) ? category : null;
  const device = kinds[0];
  return [
    ...(twin === undefined ? [] : [{ brand, category: twin, model, accessoryFor: null }]),
    // A part may be told instead of the product that it goes with.
    ...(part !== null && device !== undefined
      ? [{ brand, category: device, model, accessoryFor: null }]
      : []),
    ...(brand === null ? [] : [{ brand: null, category: part, model: null, accessoryFor: brand }]),
    // Of two makers named the second is likelier than another kind.
    ...brands.map((other) => ({ brand: other, category, model, accessoryFor: null })),
    ...kinds
      .filter((kind) => kind !== twin)
      .map((kind) => ({ brand, category: kind, model, accessoryFor: null })),
  ];
}

/** Taken for something by others: the product itself, and last the brand's own accessory. */
function madeFor({ accessoryFor, category, model }: Match, kinds: readonly Category[]): Candidate[] {
  const device = kinds[0];
  return [
    ...(device === undefined ? [] : [{ brand: accessoryFor, category: device, model, accessoryFor: null }]),
    { brand: accessoryFor, category, model: null, accessoryFor: null },
  ];
}

function distinct(all: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return all.filter(({ brand, category, accessoryFor }) => {
    // Neither who nor what nor for whom is nothing to choose.
    if (brand === null && accessoryFor === null && (category === null || category === 'not-warrantable'))
      return false;
    const key = `${brand}|${category}|${accessoryFor}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
