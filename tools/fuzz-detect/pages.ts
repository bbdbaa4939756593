import { frozenPages, type Page, sharedOrderPages } from '../detect-mutations/pages.ts';

const LARGEST = 45_000;

/** What the fuzzer starts from: our frozen pages, and the smaller saved ones where they are at hand. */
export const startingPages = (withShared: boolean): Page[] => [
  ...frozenPages(),
  ...(withShared ? sharedOrderPages().filter(({ html }) => html.length < LARGEST) : []),
];
