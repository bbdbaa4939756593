import { describe, expect, it } from 'vitest';
import { mutate } from './mutations.ts';
import { frozenPages, sharedOrderPages } from './pages.ts';

/**
 * The frozen pages mutated: right, or less and said so; never a wrong record. Of the saved pages beside the repository
 * those of a size that a unit test can bear; `pnpm detect:mutations` takes them all.
 */
const BEARABLE = 60_000;
const frozen = frozenPages();
const saved = sharedOrderPages().filter(({ html }) => html.length < BEARABLE);

const wrongs = (page: (typeof frozen)[number]) =>
  mutate(page).flatMap(({ mutation, isExtreme, judgement }) =>
    judgement?.verdict === 'wrong' && !isExtreme ? [{ mutation, wrongs: judgement.wrongs }] : [],
  );

/** Each page is parsed some thirty times; a busy machine is given its time. */
const patience = { timeout: 120_000 };

describe('frozen pages', patience, () => {
  it.each(frozen.map((page) => [page.name, page] as const))('%s', (_, page) => {
    expect(mutate(page).filter(({ judgement }) => judgement !== null).length).toBeGreaterThan(2);
    expect(wrongs(page)).toEqual([]);
  });
});

describe.skipIf(saved.length === 0)('[shared] saved pages', patience, () => {
  it.each(saved.map((page) => [page.name, page] as const))('%s', (_, page) => {
    expect(wrongs(page)).toEqual([]);
  });
});
